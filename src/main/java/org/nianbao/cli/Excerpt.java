package org.nianbao.cli;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a file with a caret under one of its characters, as a terminal shows them:
 *
 * <pre>
 *   :jbake-type: reprot
 *                ^
 * </pre>
 */
final class Excerpt {

  /** The longest part of a line that is shown, in columns of a terminal. */
  static final int MAX_COLUMNS = 72;

  private static final String INDENT = "  ";
  private static final String CUT = "...";

  private final List<Cell> cells;
  private final int caret;
  private final int from;
  private final int to;

  private Excerpt(List<Cell> cells, int caret) {
    this.cells = cells;
    this.caret = caret;
    this.from = from();
    this.to = to();
  }

  /**
   * Two lines, each with a line end.
   *
   * @param column 1-based, in code points; one beyond the end is taken as the end
   */
  static String of(String line, int column) {
    List<Cell> cells = line.codePoints().mapToObj(Cell::of).toList();
    int caret = Math.min(column - 1, cells.size());
    while (caret > 0 && caret < cells.size() && cells.get(caret).columns() == 0) {
      caret--;
    }
    return new Excerpt(cells, caret).text();
  }

  private String text() {
    String before = from > 0 ? CUT : "";
    String after = to < cells.size() ? CUT : "";
    String shown = cells.subList(from, to).stream().map(Cell::shown).collect(Collectors.joining());
    String blank =
        cells.subList(from, caret).stream().map(Cell::blank).collect(Collectors.joining());
    return INDENT
        + before
        + shown
        + after
        + "\n"
        + INDENT
        + " ".repeat(before.length())
        + blank
        + "^\n";
  }

  /** The first cell shown: where the rest fits, else half the room to the left of the caret. */
  private int from() {
    int right = Math.min(columns(caret, cells.size()), MAX_COLUMNS / 2);
    int room = MAX_COLUMNS - right;
    int start = caret;
    while (start > 0 && cells.get(start - 1).columns() <= room) {
      start--;
      room -= cells.get(start).columns();
    }
    while (start > 0 && start < caret && cells.get(start).columns() == 0) {
      start++;
    }
    return start;
  }

  private int to() {
    int room = MAX_COLUMNS - columns(from, caret);
    int end = caret;
    while (end < cells.size() && cells.get(end).columns() <= room) {
      room -= cells.get(end).columns();
      end++;
    }
    return end;
  }

  private int columns(int start, int end) {
    return cells.subList(start, end).stream().mapToInt(Cell::columns).sum();
  }
}
