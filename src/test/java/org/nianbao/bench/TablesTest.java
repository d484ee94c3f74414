package org.nianbao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The tables are Markdown, with a cell for everything. */
final class TablesTest {

  private static final long MEGABYTE = 1L << 20;

  @Test
  void aRowHasMediansRangeRatioAndRemarks() {
    Row cold = Rows.of(1_000, Ours.COLD, Rows.run(20, 30, 512 * MEGABYTE));
    Row hugo =
        new Row(
            1_000,
            Hugo.COLD,
            List.of(Rows.run(2, 5, 2_048 * MEGABYTE), Rows.run(4, 6, MEGABYTE)),
            List.of("v1", "a|b"));

    assertThat(Tables.size(new Results(List.of(cold, hugo)), 1_000))
        .contains("| 1,000 份报告 · reports |")
        .contains("| " + Ours.COLD + " | 1 | 20.0 | – | 30.0 | 512 | 1.00 |  |\n")
        .contains(
            "| " + Hugo.COLD + " | 2 | 3.00 | 2.00–4.00 | 5.50 | 2,048 | 0.150 | v1; a\\|b |\n");
  }

  @Test
  void whatIsAbsentIsSaidToBeAbsent() {
    Row absent = new Row(1_000, Hugo.NAME, List.of(), List.of("not installed"));

    assertThat(Tables.size(new Results(List.of(absent)), 1_000))
        .contains("| Hugo | – | – | – | – | – | – | not installed |\n");
  }

  @Test
  void everyLineOfATableHasAsManyCells() {
    String tables =
        Tables.of(new Results(List.of(Rows.taking(1_000, Ours.COLD, 9))), Machine.describe());

    assertThat(tables.lines().filter(it -> it.startsWith("|")).map(TablesTest::cells).distinct())
        .containsExactlyInAnyOrder(8L, 4L);
  }

  private static long cells(String line) {
    return line.chars().filter(it -> it == '|').count() - 1;
  }
}
