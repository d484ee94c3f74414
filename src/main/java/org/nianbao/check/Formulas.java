package org.nianbao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds cells of a table of separated values that a spreadsheet would compute: they can send what
 * is in other cells away, or start programs. Numbers with a sign, {@code @所有人} and lines of dashes
 * are none.
 */
final class Formulas {

  private static final String SEPARATORS = ",;\t，；";

  private static final Pattern FORMULA =
      Pattern.compile(
          "[=＝][^=＝].*" + "|[@＠][A-Za-z_.]+\\s*[(（].*" + "|[-+－＋].*([(（|!！]|[A-Za-z]+\\$?[0-9]).*",
          Pattern.DOTALL);

  /**
   * A cell.
   *
   * @param line in which it begins, 1-based
   */
  record Cell(int line, String text) {}

  private final String text;
  private final List<Cell> found = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private int line = 1;
  private int start = 1;

  private Formulas(String text) {
    this.text = text;
  }

  static List<Cell> in(String text) {
    return new Formulas(text.startsWith("\uFEFF") ? text.substring(1) : text).find();
  }

  private List<Cell> find() {
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char at = text.charAt(i);
      boolean ends = at == '\n' || (at == '\r' && !text.startsWith("\n", i + 1));
      line += ends ? 1 : 0;
      if (at == '"') {
        quoted = !quoted;
      } else if (!quoted && (ends || SEPARATORS.indexOf(at) >= 0)) {
        endCell();
      } else {
        cell.append(at);
      }
    }
    endCell();
    return found;
  }

  private void endCell() {
    // A program may take a line within quotation marks for a line of its own.
    for (String part : cell.toString().split("[\r\n]", -1)) {
      String value = part.strip();
      if (FORMULA.matcher(value).matches()) {
        found.add(new Cell(start, value));
      }
    }
    cell.setLength(0);
    start = line;
  }
}
