package org.nianbao.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a table of separated values apart, whichever separator it has and however badly it is
 * written. As in RFC 4180 a quotation mark begins a cell in quotation marks only where the cell
 * begins; elsewhere it is a sign like others, as it is for spreadsheets.
 */
public final class SeparatedValues {

  private static final String SEPARATORS = ",;\t，";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * A cell, without its quotation marks.
   *
   * @param line in which it begins, 1-based
   */
  public record Cell(int line, String text) {}

  private final String text;
  private final List<List<Cell>> rows = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private List<Cell> row = new ArrayList<>();
  private int at;
  private int line = 1;
  private int start = 1;

  private SeparatedValues(String text) {
    this.text = text;
  }

  /** The cells of each row; an empty line is a row with an empty cell. Reads any text. */
  public static List<List<Cell>> rows(String text) {
    SeparatedValues values = new SeparatedValues(text);
    values.at = text.indexOf(BYTE_ORDER_MARK) == 0 ? 1 : 0;
    values.read();
    return values.rows;
  }

  private void read() {
    boolean begins = true;
    while (at < text.length()) {
      char sign = text.charAt(at);
      if (begins && sign == '"') {
        at++;
        readQuoted();
        begins = false;
      } else if (sign == '\r' || sign == '\n') {
        readLineEnd();
        endRow();
        begins = true;
      } else {
        begins = SEPARATORS.indexOf(sign) >= 0;
        if (begins) {
          endCell();
        } else {
          cell.append(sign);
        }
        at++;
      }
    }
    endRow();
  }

  /** Up to behind the closing quotation mark; two of them are one of the text. */
  private void readQuoted() {
    while (at < text.length()) {
      char sign = text.charAt(at);
      if (sign == '\r' || sign == '\n') {
        readLineEnd();
        cell.append('\n');
      } else if (sign != '"') {
        cell.append(sign);
        at++;
      } else if (text.startsWith("\"\"", at)) {
        cell.append(sign);
        at += 2;
      } else {
        at++;
        return;
      }
    }
  }

  private void readLineEnd() {
    at += text.startsWith("\r\n", at) ? 2 : 1;
    line++;
  }

  private void endCell() {
    row.add(new Cell(start, cell.toString()));
    cell.setLength(0);
    start = line;
  }

  private void endRow() {
    endCell();
    rows.add(row);
    row = new ArrayList<>();
  }
}
