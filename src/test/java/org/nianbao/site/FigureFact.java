package org.nianbao.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A figure that a published report states, from {@code facts/figures.csv}.
 *
 * @param what was counted, in the script of the fact sheet
 * @param number as digits, for example {@code 1317.31}; empty where the source masks it
 * @param qualifier {@code more}, {@code about}, or empty where exact
 */
record FigureFact(
    String organisation, int year, String what, String number, String unit, String qualifier) {

  private static final String HEAD = "organisation,year,what,number,unit,qualifier";

  FigureFact {
    if (!number.matches("(\\d+(\\.\\d+)?)?") || !qualifier.matches("more|about|")) {
      throw new IllegalArgumentException(what + ": " + number + unit + " " + qualifier);
    }
  }

  /** All rows of the table. */
  static List<FigureFact> all() {
    try (InputStream in = FigureFact.class.getResourceAsStream("/facts/figures.csv")) {
      if (in == null) {
        throw new IllegalStateException("no facts/figures.csv");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a table without quotes. */
  static List<FigureFact> parse(String table) {
    List<String> lines = table.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
      throw new IllegalArgumentException("the table does not begin with " + HEAD);
    }
    return lines.stream().skip(1).map(FigureFact::row).toList();
  }

  private static FigureFact row(String line) {
    String[] cells = line.split(",", -1);
    if (cells.length != 6 || line.contains("\"")) {
      throw new IllegalArgumentException("not six plain cells: " + line);
    }
    return new FigureFact(
        cells[0], Integer.parseInt(cells[1]), cells[2], cells[3], cells[4], cells[5]);
  }

  /** The page that must state it, for example {@code reports/liaobu-town/2012/index.html}. */
  String page() {
    return "reports/" + organisation + "/" + year + "/index.html";
  }

  @Override
  public String toString() {
    String figure = number.isEmpty() ? "masked" : qualifier + " " + number + " " + unit;
    return page() + ": " + what + " " + figure.strip();
  }
}
