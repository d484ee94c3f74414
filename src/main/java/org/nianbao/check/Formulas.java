package org.nianbao.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.read.SeparatedValues;
import org.nianbao.read.SeparatedValues.Cell;

/**
 * Finds cells of a table of separated values that a spreadsheet would compute: they can send what
 * is in other cells away, or start programs. Numbers with a sign, {@code @所有人} and lines of dashes
 * are none.
 */
final class Formulas {

  private static final Pattern FORMULA =
      Pattern.compile(
          "[=＝]([^=＝]|[=＝]+[A-Za-z(]).*"
              + "|[@＠][A-Za-z_.]+\\s*[(（].*"
              + "|[-+－＋].*([(（|!！]|[A-Za-z]\\$?[0-9]).*",
          Pattern.DOTALL);

  /**
   * What is one cell in quotation marks for us may be several for a program with another separator,
   * or with other ideas of quotation marks.
   */
  private static final String ENDS = "[,;\t，；|\n\"]";

  /** A first line with which a table tells spreadsheets its separator. */
  private static final Pattern SEPARATOR =
      Pattern.compile("\\W{0,2}sep=(.).*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private Formulas() {}

  /** The cells with a formula, each with the part that is one. */
  static List<Cell> in(String text) {
    Matcher said = SEPARATOR.matcher(text);
    Pattern ends =
        Pattern.compile(said.matches() ? ENDS + "|" + Pattern.quote(said.group(1)) : ENDS);
    return SeparatedValues.rows(text).stream()
        .flatMap(List::stream)
        .flatMap(cell -> formula(cell.text(), ends).map(it -> new Cell(cell.line(), it)).stream())
        .toList();
  }

  private static Optional<String> formula(String cell, Pattern ends) {
    return Stream.concat(Stream.of(cell), ends.splitAsStream(cell))
        .map(String::strip)
        .filter(it -> FORMULA.matcher(it).matches())
        .findFirst();
  }
}
