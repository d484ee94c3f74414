package org.nianbao.bench;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** What "fast" means, as it was agreed before anything was measured. */
final class Goals {

  private static final int SMALL = 1_000;
  private static final int LARGE = 10_000;
  private static final int HUGE = 100_000;
  private static final double GIGABYTE = 1024.0 * 1024 * 1024;

  private final Results results;

  private Goals(Results results) {
    this.results = results;
  }

  static List<Goal> of(Results results) {
    return new Goals(results).all();
  }

  private List<Goal> all() {
    return List.of(
        Goal.atLeast(
            "从零，1,000 份，对原版 JBake · cold, 1,000 reports, against stock JBake",
            "快 6 倍 · 6 times faster",
            results.ratio(SMALL, StockJbake.NAME, Ours.COLD),
            6),
        Goal.atLeast(
            "从零，1,000 份，对 Antora · cold, 1,000 reports, against Antora",
            "不慢 · no slower",
            results.ratio(SMALL, Antora.NAME, Ours.COLD),
            1),
        Goal.atMost(
            "从零，10,000 份对 1,000 份 · cold, 10,000 against 1,000",
            "最多 10 倍 · at most 10 times",
            Results.ratio(results.wall(LARGE, Ours.COLD), results.wall(SMALL, Ours.COLD)),
            "×",
            10),
        againstTheFloor(SMALL, "1,000"),
        againstTheFloor(LARGE, "10,000"),
        Goal.atMost(
            "没有改动，10,000 份，对 Hugo · nothing changed, 10,000, against Hugo",
            "最多 1/3 · at most 1/3",
            results.ratio(LARGE, Ours.UNCHANGED, Hugo.UNCHANGED),
            "×",
            1.0 / 3),
        Goal.atMost(
            "没有改动，10,000 份，对从零 · nothing changed, 10,000, against our cold",
            "最多 1/20 · at most 1/20",
            results.ratio(LARGE, Ours.UNCHANGED, Ours.COLD),
            "×",
            1.0 / 20),
        Goal.atMost(
            "改一份，10,000 份，对 Hugo · one report edited, 10,000, against Hugo",
            "最多 1/2 · at most 1/2",
            results.ratio(LARGE, Ours.EDITED, Hugo.EDITED),
            "×",
            1.0 / 2),
        memory(LARGE, "10,000 份，内存峰值 · peak memory at 10,000", 1),
        memory(HUGE, "100,000 份，内存峰值 · peak memory at 100,000", 3),
        time(Ours.COLD, "100,000 份，从零 · 100,000, cold"),
        time(Ours.EDITED, "100,000 份，改一份 · 100,000, one report edited"));
  }

  private Goal againstTheFloor(int reports, String written) {
    return Goal.atMost(
        "从零，%s 份，对 AsciidoctorJ · cold, %s, against AsciidoctorJ alone".formatted(written, written),
        "最多 1.3 倍 · at most 1.3 times",
        results.ratio(reports, Ours.COLD, AsciidoctorAlone.NAME),
        "×",
        1.3);
  }

  private Goal memory(int reports, String what, int gigabytes) {
    OptionalLong peak = results.peak(reports, Ours.COLD, Ours.UNCHANGED, Ours.EDITED);
    return Goal.atMost(
        what,
        "最多 %d GB · at most %d GB".formatted(gigabytes, gigabytes),
        peak.isPresent() ? OptionalDouble.of(peak.getAsLong() / GIGABYTE) : OptionalDouble.empty(),
        " GB",
        gigabytes);
  }

  /** Only asked to be told. */
  private Goal time(String name, String what) {
    return Goal.atMost(
        what, "完成 · finishes", results.wall(HUGE, name), " s", Double.POSITIVE_INFINITY);
  }
}
