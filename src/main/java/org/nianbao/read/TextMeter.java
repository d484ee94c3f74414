package org.nianbao.read;

import java.util.Optional;
import org.nianbao.problem.Place;

/** Measures one text after the other, each of one or more lines. */
final class TextMeter {

  private static final String MARKS = "*_`#+^~[<({$:";
  private static final char LAST_SIGN = '~';
  private static final String XREF = "xref:";

  /** A row of so many blanks, times itself, costs as much as a mark. */
  private static final long BLANKS_FOR_A_MARK = 1000;

  private final Excesses excesses;
  private Optional<Place> start = Optional.empty();
  private long length;
  private long marks;

  /** In what follows the last bracket that closes, as each of these is looked for in it. */
  private long openXrefs;

  private long openBrackets;

  TextMeter(Excesses excesses) {
    this.excesses = excesses;
  }

  boolean isWithin() {
    return start.isPresent();
  }

  /** More of the text at hand, which may be its first. */
  void add(AttributeValues.Expanded text, Place place) {
    if (start.isEmpty()) {
      start = Optional.of(place);
    }
    length = Excesses.sum(length, text.length());
    String read = text.text();
    for (int i = 0; i < read.length(); i++) {
      char at = read.charAt(i);
      if (at > LAST_SIGN) {
        continue;
      }
      if (MARKS.indexOf(at) >= 0) {
        marks++;
      }
      if (at == '[') {
        openBrackets++;
      } else if (at == 'x' && read.startsWith(XREF, i)) {
        openXrefs++;
      } else if (at == ']' && (i == 0 || read.charAt(i - 1) != '\\')) {
        openBrackets = 0;
        openXrefs = 0;
      }
    }
  }

  /** What rows of blanks cost in a title or in a table, where the end of a line is looked for. */
  void addBlanks(String line) {
    long row = 0;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == ' ' || line.charAt(i) == '\t') {
        row++;
      } else {
        marks += row * row / BLANKS_FOR_A_MARK;
        row = 0;
      }
    }
  }

  void end() {
    start.ifPresent(
        place -> {
          excesses.check(Bound.TEXT, length, place);
          excesses.add(Bound.MARKS, marks + openXrefs * openBrackets, place);
        });
    start = Optional.empty();
    length = 0;
    marks = 0;
    openXrefs = 0;
    openBrackets = 0;
  }
}
