package org.nianbao.check.privacy;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;

/**
 * Judges by their digits alone which kinds of numbers may be in parts of a text without breaks: a
 * {@link PersonalNumbers search} finds no others, as it asks for the same form and for more.
 */
final class Candidates {

  /**
   * Stands for the tags between two texts of a page, which may join them, part them or be the
   * border of a cell; cannot be seen, so that it is a gap like none where it is in the text itself.
   */
  static final char MARK = '\u2063';

  static final Set<Kind> ALL = Set.of(Kind.values());

  private final char[] text;
  private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);

  /** The digits since the last break. */
  private final StringBuilder digits = new StringBuilder();

  /** Before which of them something stands, if only what cannot be seen. */
  private final BitSet starts = new BitSet();

  Candidates(char[] text) {
    this.text = text;
  }

  /** What has been found in all parts. */
  Set<Kind> kinds() {
    return kinds;
  }

  /** Looks at a further part. */
  void read(int from, int to) {
    int behindDigit = from;
    int length;
    for (int i = from; i < to; i += length) {
      int codePoint = Character.codePointAt(text, i, to);
      length = Character.charCount(codePoint);
      int digit = Character.digit(codePoint, 10);
      if (digit >= 0) {
        add(digit, i > behindDigit || digits.isEmpty());
        behindDigit = i + length;
      } else if (Character.getType(codePoint) == Character.OTHER_NUMBER) {
        String enclosed = Glyphs.enclosed(codePoint);
        if (enclosed.isEmpty()) {
          judge();
        }
        enclosed.chars().forEach(it -> add(it - '0', true));
      } else if (Glyphs.isLikeX(codePoint)) {
        judgeWithX();
        judge();
      } else if (Gap.of(codePoint) == Gap.BREAK) {
        judge();
      } else if (codePoint == '|' && isBehindSpecification(i, from)) {
        kinds.addAll(ALL);
      }
    }
    judge();
  }

  private void add(int digit, boolean isStart) {
    starts.set(digits.length(), isStart);
    digits.append((char) ('0' + digit));
  }

  /** Whether digits before the border of a cell may say something about the cell. */
  private boolean isBehindSpecification(int border, int from) {
    int before = border - 1;
    while (before >= from && text[before] == MARK) {
      before--;
    }
    return before >= from && (text[before] == '*' || text[before] == '+');
  }

  /** An X ends an identity number, or is no part of a number at all. */
  private void judgeWithX() {
    int from = digits.length() - ResidentId.LENGTH + 1;
    if (from >= 0 && ResidentId.isValid(digits.substring(from) + 'X')) {
      kinds.add(Kind.RESIDENT_ID);
    }
  }

  private void judge() {
    for (Kind kind : Kind.values()) {
      for (int length : PersonalNumbers.lengths(kind)) {
        judge(kind, length);
      }
    }
    digits.setLength(0);
    starts.clear();
  }

  private void judge(Kind kind, int length) {
    for (int from = 0; from + length <= digits.length() && !kinds.contains(kind); from++) {
      int to = from + length;
      if (starts.get(from)
          && (to == digits.length() || starts.get(to))
          && PersonalNumbers.hasForm(kind, digits.substring(from, to))) {
        kinds.add(kind);
      }
    }
  }
}
