package org.nianbao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.bench.Goal.Verdict;

/** What was agreed is held beside what was measured. */
final class GoalsTest {

  private static final long GIGABYTE = 1L << 30;

  @Test
  void nothingIsMetByNotBeingMeasured() {
    assertThat(Goals.of(new Results(List.of())))
        .hasSize(12)
        .allSatisfy(it -> assertThat(it.verdict()).isEqualTo(Verdict.NOT_MEASURED))
        .allSatisfy(it -> assertThat(it.value()).isEqualTo("–"));
  }

  @Test
  void stockJbakeMustTakeSixTimesAsLong() {
    assertThat(
            verdict(
                "stock JBake",
                Rows.taking(1_000, Ours.COLD, 10),
                Rows.taking(1_000, StockJbake.NAME, 60)))
        .isEqualTo(Verdict.MET);
    assertThat(
            verdict(
                "stock JBake",
                Rows.taking(1_000, Ours.COLD, 10),
                Rows.taking(1_000, StockJbake.NAME, 59)))
        .isEqualTo(Verdict.MISSED);
  }

  @Test
  void antoraMustNotBeFaster() {
    assertThat(
            verdict(
                "Antora", Rows.taking(1_000, Ours.COLD, 10), Rows.taking(1_000, Antora.NAME, 9)))
        .isEqualTo(Verdict.MISSED);
  }

  @Test
  void tenTimesAsManyTakeTenTimesAsLong() {
    assertThat(
            verdict(
                "10,000 against 1,000",
                Rows.taking(1_000, Ours.COLD, 10),
                Rows.taking(10_000, Ours.COLD, 100)))
        .isEqualTo(Verdict.MET);
  }

  @Test
  void theFloorOfOneSizeIsNotThatOfAnother() {
    Row[] rows = {
      Rows.taking(1_000, Ours.COLD, 13),
      Rows.taking(1_000, AsciidoctorAlone.NAME, 10),
      Rows.taking(10_000, Ours.COLD, 140),
      Rows.taking(10_000, AsciidoctorAlone.NAME, 100)
    };

    assertThat(verdict("cold, 1,000, against AsciidoctorJ", rows)).isEqualTo(Verdict.MET);
    assertThat(verdict("cold, 10,000, against AsciidoctorJ", rows)).isEqualTo(Verdict.MISSED);
  }

  @Test
  void anUnchangedSiteIsHeldAgainstHugoAndAgainstItself() {
    Row[] rows = {
      Rows.taking(10_000, Ours.COLD, 100),
      Rows.taking(10_000, Ours.UNCHANGED, 4),
      Rows.taking(10_000, Ours.EDITED, 7),
      Rows.taking(10_000, Hugo.UNCHANGED, 11),
      Rows.taking(10_000, Hugo.EDITED, 14)
    };

    assertThat(verdict("nothing changed, 10,000, against Hugo", rows)).isEqualTo(Verdict.MISSED);
    assertThat(verdict("nothing changed, 10,000, against our cold", rows)).isEqualTo(Verdict.MET);
    assertThat(verdict("one report edited, 10,000, against Hugo", rows)).isEqualTo(Verdict.MET);
  }

  @Test
  void theHighestPeakOfOursCounts() {
    assertThat(
            verdict(
                "peak memory at 10,000",
                Rows.of(10_000, Ours.COLD, Rows.run(1, 1, GIGABYTE)),
                Rows.of(10_000, Ours.EDITED, Rows.run(1, 1, GIGABYTE + 1)),
                Rows.of(10_000, Hugo.COLD, Rows.run(1, 1, 3 * GIGABYTE))))
        .isEqualTo(Verdict.MISSED);
  }

  @Test
  void theLargestIsOnlyTimed() {
    Goal goal = goal("100,000, cold", Rows.taking(100_000, Ours.COLD, 900));

    assertThat(goal.verdict()).isEqualTo(Verdict.MET);
    assertThat(goal.value()).isEqualTo("900.00 s");
  }

  private static Verdict verdict(String what, Row... rows) {
    return goal(what, rows).verdict();
  }

  private static Goal goal(String what, Row... rows) {
    List<Goal> found =
        Goals.of(new Results(List.of(rows))).stream()
            .filter(it -> it.what().contains(what))
            .toList();
    assertThat(found).as(what).hasSize(1);
    return found.get(0);
  }
}
