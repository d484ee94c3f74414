package org.nianbao.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problems;

/** Finds title and attributes of a document where Asciidoctor finds them, with their places. */
final class HeaderScanner {

  private static final String COMMENT = "//";

  private final String file;
  private final Problems problems;
  private final List<String> lines;
  private final List<RawAttribute> attributes = new ArrayList<>();
  private int entries;

  private HeaderScanner(String file, List<String> lines, Problems problems) {
    this.file = file;
    this.problems = problems;
    this.lines = new ArrayList<>(lines.stream().map(HeaderScanner::withoutTrailingBlanks).toList());
  }

  static Header scan(String file, List<String> lines, Problems problems) {
    HeaderScanner scanner = new HeaderScanner(file, lines, problems);
    Optional<RawAttribute> title = scanner.scan();
    return new Header(title, scanner.attributes, scanner.lines);
  }

  /** A line of full-width blanks looks empty to its editor, and is taken as that. */
  private static String withoutTrailingBlanks(String line) {
    if (line.isBlank()) {
      return "";
    }
    int end = line.length();
    while (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t') {
      end--;
    }
    return line.substring(0, end);
  }

  private Optional<RawAttribute> scan() {
    int title = titleIndex();
    if (title < 0) {
      withoutTitle();
      return Optional.empty();
    }
    before(title);
    RawAttribute found = title(title);
    after(title + HeaderLine.at(lines, title).length());
    return Optional.of(found);
  }

  /** 0-based; -1 where the document has no title. */
  private int titleIndex() {
    int index = 0;
    while (index < lines.size()) {
      HeaderLine line = HeaderLine.at(lines, index);
      switch (line.kind()) {
        case TITLE -> {
          return index;
        }
        case TEXT -> {
          return -1;
        }
        default -> index += line.length();
      }
    }
    return -1;
  }

  /** Blank lines do not end the header as long as no title is seen. */
  private void before(int title) {
    int index = 0;
    while (index < title) {
      HeaderLine line = HeaderLine.at(lines, index);
      switch (line.kind()) {
        case ATTRIBUTE -> attribute(index, line.length());
        case DIRECTIVE -> directive(index);
        default -> {}
      }
      index += line.length();
    }
  }

  private void after(int start) {
    int index = start;
    while (index < lines.size()) {
      HeaderLine line = HeaderLine.at(lines, index);
      switch (line.kind()) {
        case BLANK -> {
          return;
        }
        case COMMENT -> index += line.length();
        case ATTRIBUTE -> {
          attribute(index, line.length());
          index += line.length();
        }
        case DIRECTIVE -> directive(index++);
        default -> {
          problems.add(Code.NB219, Place.of(file, index + 1));
          lines.set(index++, COMMENT);
        }
      }
    }
  }

  private void withoutTitle() {
    int index = 0;
    boolean adjacent = false;
    while (index < lines.size()) {
      HeaderLine line = HeaderLine.at(lines, index);
      switch (line.kind()) {
        case ATTRIBUTE -> attribute(index, line.length());
        case BLANK, COMMENT, BLOCK_ATTRIBUTES -> {}
        case DIRECTIVE -> {
          if (!adjacent) {
            return;
          }
          directive(index);
        }
        default -> {
          return;
        }
      }
      adjacent = line.kind() != HeaderLine.Kind.BLANK;
      index += line.length();
    }
  }

  private void directive(int index) {
    String name = HeaderLine.directiveName(lines.get(index));
    problems.add(Code.NB214, Place.of(file, index + 1), name);
    lines.set(index, COMMENT);
  }

  private RawAttribute title(int index) {
    String line = lines.get(index);
    Matcher matcher = HeaderLine.TITLE.matcher(line);
    int start = matcher.matches() ? matcher.start(2) : 0;
    int end = matcher.matches() ? matcher.end(2) : line.length();
    return raw("doctitle", line.substring(start, end), place(index, 0), index, start);
  }

  /** More than a document may have are not looked at: it is refused when it is opened. */
  private void attribute(int index, int length) {
    if (++entries > Bound.ENTRIES.most()) {
      return;
    }
    String line = lines.get(index);
    Matcher matcher = HeaderLine.ATTRIBUTE.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalStateException("no attribute entry");
    }
    String written = matcher.group(1);
    String name = HeaderLine.attributeName(written);
    if (written.startsWith("!") || written.endsWith("!")) {
      attributes.removeIf(it -> it.name().equals(name));
      return;
    }
    written
        .codePoints()
        .filter(Signs::isInvisible)
        .findFirst()
        .ifPresent(it -> problems.add(Code.NB111, place(index, 1), SourceText.written(it)));
    int start = matcher.group(2) == null ? line.length() : matcher.start(2);
    attributes.add(raw(name, value(index, length, start), place(index, 1), index, start));
  }

  private String value(int index, int length, int start) {
    String value = lines.get(index).substring(start);
    String mark = HeaderLine.continuation(value);
    if (mark.isEmpty()) {
      return value;
    }
    StringBuilder joined = new StringBuilder(withoutMark(value, mark));
    for (String line : lines.subList(index + 1, index + length)) {
      joined.append(' ').append(withoutMark(line, mark));
    }
    return joined.toString();
  }

  private static String withoutMark(String line, String mark) {
    String value = line.strip();
    return value.endsWith(mark)
        ? value.substring(0, value.length() - mark.length()).stripTrailing()
        : value;
  }

  private RawAttribute raw(String name, String value, Place nameAt, int index, int start) {
    int blanks = value.length() - value.stripLeading().length();
    Place valueAt = place(index, start + blanks);
    value
        .codePoints()
        .filter(Signs::isInvisible)
        .findFirst()
        .ifPresent(it -> problems.add(Code.NB111, valueAt, SourceText.written(it)));
    return new RawAttribute(name, value.strip(), nameAt, valueAt);
  }

  private Place place(int index, int offset) {
    String line = lines.get(index);
    int end = Math.min(offset, line.length());
    return new Place(file, index + 1, line.codePointCount(0, end) + 1);
  }
}
