package org.nianbao.read;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.problem.Place;

/** Counts the cells of one table, without telling which of them are empty or left out. */
final class TableMeter {

  private static final Pattern COLS = value("cols");
  private static final Pattern SEPARATOR = value("separator");
  private static final Pattern FORMAT = value("format");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  /** What is counted as a column where nothing says how often: a comma ends it. */
  private static final Pattern COLUMN = Pattern.compile("(?:(\\d+)\\*)?.*");

  private final Excesses excesses;
  private final String separator;
  private final boolean quotes;
  private boolean columnsKnown;
  private boolean quoted;
  private boolean blankSoFar = true;

  /**
   * @param delimiter the line that begins the table
   * @param attributes the attribute lines above it
   */
  TableMeter(String delimiter, String attributes, Place place, Excesses excesses) {
    this.excesses = excesses;
    String format = found(FORMAT, attributes, delimiter.startsWith(",") ? "csv" : "");
    this.quotes = format.equals("csv") || format.equals("tsv");
    this.separator = separator(delimiter, format, found(SEPARATOR, attributes, ""));
    String columns = found(COLS, attributes, "");
    this.columnsKnown = !columns.isEmpty();
    if (columnsKnown) {
      excesses.check(Bound.COLUMNS, columns(columns), place);
    }
  }

  private static Pattern value(String name) {
    return Pattern.compile("\\b" + name + "[ \\t]*=[ \\t]*(?:\"([^\"]*)\"|'([^']*)'|([^,\\]]*))");
  }

  private static String found(Pattern pattern, String attributes, String otherwise) {
    Matcher matcher = pattern.matcher(attributes);
    String found = otherwise;
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        found = matcher.group(group) == null ? found : matcher.group(group).strip();
      }
    }
    return found;
  }

  private static String separator(String delimiter, String format, String given) {
    if (!given.isEmpty()) {
      return given.equals("\\t") ? "\t" : given;
    }
    return switch (format) {
      case "csv" -> ",";
      case "dsv" -> ":";
      case "tsv" -> "\t";
      default -> delimiter.substring(0, 1);
    };
  }

  /** How many columns a value such as {@code 1,3*,2} stands for. */
  private static long columns(String value) {
    String plain = value.replace(" ", "");
    if (NUMBER.matcher(plain).matches()) {
      return Long.parseLong(plain);
    }
    long columns = 0;
    for (String column : plain.split("[,;]", -1)) {
      Matcher matcher = COLUMN.matcher(column);
      columns += matcher.matches() && matcher.group(1) != null ? number(matcher.group(1)) : 1;
    }
    return columns;
  }

  /** A large number for one of many digits. */
  private static long number(String digits) {
    return NUMBER.matcher(digits).matches() ? Long.parseLong(digits) : Integer.MAX_VALUE;
  }

  /**
   * One more line.
   *
   * @param pieces is told what stands before, between and behind the separators
   */
  void line(String line, Place place, Consumer<Piece> pieces) {
    long cells = 0;
    int from = 0;
    int at = 0;
    while (at < line.length()) {
      if (isSeparator(line, at)) {
        pieces.accept(new Piece(line.substring(from, at), true));
        cells += quotes ? 1 : repeats(line, from, at, place);
        at += separator.length();
        from = at;
        blankSoFar = true;
      } else {
        quote(line, at);
        blankSoFar = blankSoFar && Character.isWhitespace(line.charAt(at));
        at++;
      }
    }
    pieces.accept(new Piece(line.substring(from), isValueEnd()));
    if (isValueEnd()) {
      cells++;
      blankSoFar = true;
    }
    excesses.add(Bound.CELLS, cells, place);
    if (!columnsKnown && !line.isBlank()) {
      columnsKnown = true;
      excesses.check(Bound.COLUMNS, cells, place);
    }
  }

  /** A part of a line; {@code ends} says whether a cell ends behind it. */
  record Piece(String text, boolean ends) {}

  private boolean isSeparator(String line, int at) {
    return !quoted
        && line.startsWith(separator, at)
        && (quotes || at == 0 || line.charAt(at - 1) != '\\');
  }

  /** In values separated by commas or colons a line ends its last cell. */
  private boolean isValueEnd() {
    return !quoted && (quotes || separator.equals(":"));
  }

  private void quote(String line, int at) {
    if (quotes && line.charAt(at) == '"' && (quoted || blankSoFar)) {
      quoted = !quoted;
    }
  }

  /** How many cells the one behind a separator is, for example 3 for {@code 3*|}. */
  private long repeats(String line, int from, int to, Place place) {
    int at = to;
    while (at > from && "abcdefghijklmnopqrstuvwxyz<^>.".indexOf(line.charAt(at - 1)) >= 0) {
      at--;
    }
    char operator = at > from ? line.charAt(at - 1) : ' ';
    if (operator != '*' && operator != '+') {
      return 1;
    }
    int start = at - 1;
    while (start > from && (isDigit(line.charAt(start - 1)) || line.charAt(start - 1) == '.')) {
      start--;
    }
    long cells = 1;
    for (String number : line.substring(start, at - 1).split("\\.", -1)) {
      if (!number.isEmpty()) {
        excesses.check(Bound.REPEATS, number(number), place);
        cells = operator == '*' ? number(number) : cells;
      }
    }
    return cells;
  }

  private static boolean isDigit(char at) {
    return at >= '0' && at <= '9';
  }
}
