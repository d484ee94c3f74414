package org.nianbao.check.privacy;

import java.util.List;
import java.util.Set;
import org.nianbao.read.SeparatedValues;

/**
 * Reads a table row by row: once cell by cell, as numbers may be split over cells, and once with
 * each cell behind the heading that says what it holds.
 */
final class Table {

  /** No number goes across it, and no name counts beyond it. */
  private static final String ROW_END = "。\n";

  private final StringBuilder plain = new StringBuilder();
  private final StringBuilder headed = new StringBuilder();
  private List<String> headings = List.of();

  static List<Passage> ofSeparatedValues(String text) {
    Table table = new Table();
    SeparatedValues.rows(text)
        .forEach(row -> table.add(row.stream().map(SeparatedValues.Cell::text).toList()));
    return table.passages();
  }

  /** The first row is taken for the headings. */
  void add(List<String> cells) {
    plain.append(String.join(" | ", cells)).append(ROW_END);
    for (int i = 0; i < cells.size(); i++) {
      String heading = i < headings.size() ? headings.get(i).strip() : "";
      headed.append(i > 0 ? " | " : "").append(heading).append(heading.isEmpty() ? "" : "：");
      headed.append(cells.get(i));
    }
    headed.append(ROW_END);
    if (headings.isEmpty()) {
      headings = List.copyOf(cells);
    }
  }

  List<Passage> passages() {
    return plain.isEmpty()
        ? List.of()
        : List.of(
            new Passage(plain.toString(), Set.of(Kind.RESIDENT_ID)),
            new Passage(headed.toString(), Set.of(Kind.MOBILE, Kind.BANK_CARD)));
  }
}
