package org.nianbao.check.privacy;

/** What stands between two digits, from nothing to what no number goes across. */
enum Gap {
  /** Nothing that can be seen. */
  NONE,
  /** Blanks, and marks of AsciiDoc. */
  SOFT,
  /** Hyphens, dashes, middle dots and underscores. */
  DASH,
  /** The end of a line. */
  LINE,
  /** The border of a table's cell. */
  CELL,
  /** Anything else: letters, Chinese characters, commas, full stops. */
  BREAK;

  private static final String DASHES = "\u2212\u00B7\u2022\u2027\u2219\u22C5\u30FB\uFF65";
  private static final String MARKS = "*#`+\uFF0A\uFF03\uFF0B";
  private static final String BORDERS = "|\uFF5C\u2502";

  /** Letters of Korean that cannot be seen. */
  private static final String FILLERS = "\u115F\u1160\u3164\uFFA0";

  static Gap of(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> NONE;
      case Character.SPACE_SEPARATOR -> SOFT;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> LINE;
      case Character.CONTROL -> codePoint == '\t' ? SOFT : isLineEnd(codePoint) ? LINE : NONE;
      case Character.DASH_PUNCTUATION, Character.CONNECTOR_PUNCTUATION -> DASH;
      case Character.OTHER_LETTER -> FILLERS.indexOf(codePoint) >= 0 ? NONE : BREAK;
      default -> ofSymbol(codePoint);
    };
  }

  private static Gap ofSymbol(int codePoint) {
    if (DASHES.indexOf(codePoint) >= 0) {
      return DASH;
    }
    if (MARKS.indexOf(codePoint) >= 0) {
      return SOFT;
    }
    return BORDERS.indexOf(codePoint) >= 0 ? CELL : BREAK;
  }

  private static boolean isLineEnd(int codePoint) {
    return (codePoint >= '\n' && codePoint <= '\r') || codePoint == 0x85;
  }

  /** The wider of two. */
  Gap and(Gap other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
