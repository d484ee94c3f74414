package org.nianbao.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The delimited blocks and lists that a line stands in. */
final class Nesting {

  /** How the text of a block is read. */
  enum Kind {
    BLOCKS,
    TABLE,
    /** Nothing in it is marked up. */
    AS_IT_IS,
    COMMENT,
    /** All of it is one text, whatever lines are blank. */
    ONE_TEXT
  }

  private record Frame(
      String delimiter, Kind kind, Optional<TableMeter> table, List<String> lists) {
    Frame(String delimiter, Kind kind, Optional<TableMeter> table) {
      this(delimiter, kind, table, new ArrayList<>());
    }
  }

  private static final String FENCE = "```";
  private static final Pattern ITEM =
      Pattern.compile(
          "[ \\t]*([-\u2022]|\\*+|\\.+|\\d+\\.|[a-zA-Z]\\.|[IVXivx]+\\)|<[\\d.]+>)[ \\t]");

  private final Deque<Frame> frames = new ArrayDeque<>();

  Nesting() {
    frames.push(new Frame("", Kind.BLOCKS, Optional.empty()));
  }

  Kind kind() {
    return frames.element().kind();
  }

  /** Whether the line begins a delimited block, or ends one. */
  static boolean isDelimiter(String line) {
    return line.equals("--")
        || isTable(line)
        || (line.startsWith(FENCE) && line.indexOf('`', FENCE.length()) < 0)
        || (line.length() > 3 && "-.=*_+/".indexOf(line.charAt(0)) >= 0 && isUniform(line, 0));
  }

  static boolean isTable(String line) {
    return line.length() > 3
        && "|,:!".indexOf(line.charAt(0)) >= 0
        && line.charAt(1) == '='
        && isUniform(line, 1);
  }

  static boolean isUniform(String line, int from) {
    return line.chars().skip(from).allMatch(it -> it == line.charAt(from));
  }

  private static String delimiter(String line) {
    return line.startsWith(FENCE) ? FENCE : line;
  }

  /** Ends the block of this delimiter with all within it; false where there is none. */
  boolean close(String line) {
    String delimiter = delimiter(line);
    if (frames.stream().noneMatch(it -> it.delimiter().equals(delimiter))) {
      return false;
    }
    while (!frames.pop().delimiter().equals(delimiter)) {
      // It ends with the one around it.
    }
    return true;
  }

  /** Whether a delimiter may begin a block here. */
  boolean mayOpen() {
    return kind() == Kind.BLOCKS || kind() == Kind.TABLE;
  }

  /** {@code wanted} is whether the attributes of the block make one text of it. */
  void open(String line, boolean wanted, Optional<TableMeter> table) {
    Kind kind =
        switch (line.charAt(0)) {
          case '/' -> Kind.COMMENT;
          case '.', '`', '+' -> wanted ? Kind.ONE_TEXT : Kind.AS_IT_IS;
          case '-' -> wanted ? Kind.ONE_TEXT : line.length() == 2 ? Kind.BLOCKS : Kind.AS_IT_IS;
          case '|', ',', ':', '!' -> Kind.TABLE;
          default -> wanted ? Kind.ONE_TEXT : Kind.BLOCKS;
        };
    frames.push(new Frame(delimiter(line), kind, table));
  }

  /** The tables that the line stands in, the outermost first. */
  List<TableMeter> tables() {
    if (frames.size() == 1) {
      return List.of();
    }
    List<TableMeter> tables = new ArrayList<>();
    Iterator<Frame> fromOutside = frames.descendingIterator();
    while (fromOutside.hasNext()) {
      fromOutside.next().table().ifPresent(tables::add);
    }
    return tables;
  }

  /** The kind of item that the line begins, for example {@code **}; empty where it is none. */
  static String itemKind(String line) {
    Matcher matcher = ITEM.matcher(line);
    if (matcher.lookingAt()) {
      String mark = matcher.group(1);
      char last = mark.charAt(mark.length() - 1);
      boolean isNumber = last == ')' || (last == '.' && mark.charAt(0) != '.');
      return isNumber || last == '>' ? kindOfNumber(mark) : mark;
    }
    for (String mark : List.of("::::", ":::", "::", ";;")) {
      int at = line.indexOf(mark);
      if (at > 0
          && (line.endsWith(mark) || line.contains(mark + " ") || line.contains(mark + "\t"))) {
        return mark;
      }
    }
    return "";
  }

  private static String kindOfNumber(String mark) {
    char first = mark.charAt(0);
    String kind = first >= '0' && first <= '9' ? "1" : Character.isUpperCase(first) ? "A" : "a";
    return kind + mark.charAt(mark.length() - 1);
  }

  /** An item of this kind: one more of a list, or the first of a list within the item before. */
  void item(String kind) {
    List<String> lists = frames.element().lists();
    int at = lists.indexOf(kind);
    if (at < 0) {
      lists.add(kind);
    } else {
      lists.subList(at + 1, lists.size()).clear();
    }
  }

  /** A paragraph behind a blank line, which belongs to no list. */
  void endLists() {
    frames.element().lists().clear();
  }

  /** How many blocks and lists are within each other here. */
  int depth() {
    return frames.stream().mapToInt(it -> 1 + it.lists().size()).sum() - 1;
  }
}
