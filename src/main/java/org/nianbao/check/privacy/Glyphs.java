package org.nianbao.check.privacy;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the glyphs of numbers out of a text. */
final class Glyphs {

  /** What may stand before the border of a cell in AsciiDoc, and the border. */
  private static final Pattern CELL =
      Pattern.compile("(?:(?:\\d+(?:\\.\\d+)?|\\.\\d+)[*+])?[<^>]?(?:\\.[<^>])?[adehlmsv]?\\|");

  /**
   * Letters that look like an X: Latin, Cyrillic and Greek ones, and the sign of multiplication.
   */
  private static final String X = "xхχ×";

  /** No specification of a cell is longer, in chars. */
  private static final int MAX_CELL = 16;

  private static final Pattern AROUND_A_LIST_NUMBER = Pattern.compile("[().,]");

  private final String text;
  private final Matcher cell;
  private final List<Glyph> glyphs = new ArrayList<>();
  private Gap gap = Gap.BREAK;

  /** The next border of a cell at or behind the current place; -1 where there is none. */
  private int border;

  private Glyphs(String text) {
    this.text = text;
    this.cell = CELL.matcher(text);
    this.border = text.indexOf('|');
  }

  static List<Glyph> in(String text) {
    return new Glyphs(text).read();
  }

  private List<Glyph> read() {
    int length;
    for (int i = 0; i < text.length(); i += length) {
      int codePoint = text.codePointAt(i);
      length = Character.charCount(codePoint);
      if (isNearBorder(i) && isAtStartOfWord(i) && cell.region(i, text.length()).lookingAt()) {
        gap = gap.and(Gap.CELL);
        length = cell.end() - i;
      } else if (codePoint <= '9' && codePoint >= '0') {
        add(codePoint - '0', i, i + 1, false);
      } else {
        readOther(codePoint, i, i + length);
      }
    }
    return glyphs;
  }

  private void readOther(int codePoint, int start, int end) {
    int digit = Character.digit(codePoint, 10);
    if (digit >= 0) {
      add(digit, start, end, false);
    } else if (Character.getType(codePoint) == Character.OTHER_NUMBER) {
      String digits = enclosed(codePoint);
      digits.chars().forEach(it -> add(it - '0', start, end, true));
      gap = digits.isEmpty() ? Gap.BREAK : gap;
    } else if (isX(codePoint, end)) {
      add(Glyph.X, start, end, false);
    } else {
      gap = gap.and(Gap.of(codePoint));
    }
  }

  private void add(int value, int start, int end, boolean enclosed) {
    boolean changes = !glyphs.isEmpty() && glyphs.get(glyphs.size() - 1).enclosed() != enclosed;
    glyphs.add(new Glyph(value, start, end, enclosed, changes ? gap.and(Gap.SOFT) : gap));
    gap = Gap.NONE;
  }

  /** Whether a border follows, with something directly before it. */
  private boolean isNearBorder(int index) {
    if (border < index && border >= 0) {
      border = text.indexOf('|', index);
    }
    return border > index && border - index < MAX_CELL && text.charAt(border - 1) != ' ';
  }

  private boolean isAtStartOfWord(int index) {
    return index == 0 || Gap.of(text.charAt(index - 1)) == Gap.SOFT || isLineStart(index);
  }

  private boolean isLineStart(int index) {
    return text.charAt(index - 1) == '\n';
  }

  /** ① and ⑴ are {@code 1}, ⑩ is {@code 10}; ½ and ㈠ are nothing. */
  static String enclosed(int codePoint) {
    String plain = normal(Character.toString(codePoint));
    String digits = AROUND_A_LIST_NUMBER.matcher(plain).replaceAll("");
    if (!digits.isEmpty() && digits.chars().allMatch(it -> it >= '0' && it <= '9')) {
      return digits;
    }
    double value = UCharacter.getUnicodeNumericValue(codePoint);
    boolean isDigit =
        value >= 0
            && value <= 9
            && value == Math.rint(value)
            && plain.codePointAt(0) == codePoint
            && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.COMMON;
    return isDigit ? Integer.toString((int) value) : "";
  }

  /** Only behind digits, and not where a word begins. */
  private boolean isX(int codePoint, int end) {
    return gap != Gap.BREAK && isLikeX(codePoint) && !Letters.follow(text, end);
  }

  /** Whether it looks like an X, wherever it stands. */
  static boolean isLikeX(int codePoint) {
    if (codePoint < 0x80) {
      return codePoint == 'x' || codePoint == 'X';
    }
    return (codePoint == '×' || hasCase(codePoint))
        && X.contains(normal(Character.toString(codePoint)).toLowerCase(Locale.ROOT));
  }

  private static boolean hasCase(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.UPPERCASE_LETTER
        || type == Character.LOWERCASE_LETTER
        || type == Character.LETTER_NUMBER;
  }

  static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
