package org.nianbao.check.privacy;

import java.util.ArrayList;
import java.util.List;

/** Takes a table of comma, semicolon or tab separated values apart, however badly it is written. */
final class Csv {

  private static final String SEPARATORS = ",;\t，";

  private final String text;
  private final Table table = new Table();
  private final List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private boolean quoted;

  private Csv(String text) {
    this.text = text;
  }

  static List<Passage> passages(String text) {
    return new Csv(text).read();
  }

  private List<Passage> read() {
    for (int i = 0; i < text.length(); i++) {
      char at = text.charAt(i);
      if (at == '"') {
        quoted = !quoted;
      } else if (quoted) {
        cell.append(at);
      } else if (at == '\n' || at == '\r') {
        endRow();
      } else if (SEPARATORS.indexOf(at) >= 0) {
        endCell();
      } else {
        cell.append(at);
      }
    }
    endRow();
    return table.passages();
  }

  private void endCell() {
    cells.add(cell.toString());
    cell.setLength(0);
  }

  private void endRow() {
    endCell();
    table.add(cells);
    cells.clear();
  }
}
