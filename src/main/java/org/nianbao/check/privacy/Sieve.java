package org.nianbao.check.privacy;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells of most texts, by looking at every sixth char only, that no personal number can be in them;
 * only the others are worth a search. It may let through what holds none, but never holds back what
 * {@link PersonalNumbers} would find a number in.
 *
 * <p>No number goes across a {@linkplain Gap#BREAK break}, and each has eleven digits or more. A
 * char may be two digits, as ⑩ is, so that a number is at least six chars without a break among
 * them: one of any six chars that follow each other is in it. From there the sieve looks both ways,
 * up to the next breaks, and has {@link Candidates} judge what lies between.
 */
final class Sieve {

  /** No number is shorter, in chars. */
  private static final int SHORTEST = 6;

  private static final int MOBILE_LENGTH = 11;

  /** What may stand in the specification of a cell; at its end stands the border. */
  private static final String CELL = "0123456789.*+<^>adehlmsv";

  /** No specification of a cell is longer, in chars. */
  private static final int MAX_CELL = 16;

  /** Chars of ASCII between which no number is, unless they are part of a cell's specification. */
  private static final boolean[] BREAKS = new boolean[128];

  static {
    for (char ascii = 0; ascii < BREAKS.length; ascii++) {
      BREAKS[ascii] = isBreakBySlowRules(ascii);
    }
  }

  private Sieve() {}

  /** Whether a search of the text may find something. */
  static boolean mayHold(String text) {
    if (text.length() < SHORTEST) {
      return false;
    }
    Set<Kind> kinds = kinds(text.toCharArray(), 0, text.length());
    return !kinds.isEmpty() && mayHold(kinds, text);
  }

  /**
   * Whether numbers of such forms may be found in a text.
   *
   * @param text where numbers must be named that are only found where they are; {@link
   *     Candidates#MARK}s in it do not matter
   */
  static boolean mayHold(Set<Kind> kinds, String text) {
    return kinds.stream().anyMatch(it -> it == Kind.RESIDENT_ID || Naming.mayName(it, text));
  }

  /** The kinds of which something in a part of a text has the form. */
  static Set<Kind> kinds(char[] text, int from, int end) {
    @Nullable Candidates candidates = null;
    int behindBreak = from;
    int at = from + SHORTEST - 1;
    while (at < end) {
      int next = at;
      if (!isBreak(text[at])) {
        int first = at;
        while (first > behindBreak && !isBreak(text[first - 1])) {
          first--;
        }
        while (next < end && !isBreak(text[next])) {
          next++;
        }
        if (first > from && isCell(text, first - 1, end)) {
          return Candidates.ALL;
        }
        if (hasDigits(text, first, next)) {
          candidates = candidates == null ? new Candidates(text) : candidates;
          candidates.read(first, next);
        }
      }
      if (isCell(text, next, end)) {
        return Candidates.ALL;
      }
      behindBreak = next + 1;
      at = next + SHORTEST;
    }
    return candidates == null ? Set.of() : candidates.kinds();
  }

  private static boolean hasDigits(char[] text, int first, int next) {
    int digits = 0;
    for (int i = first; i < next; i++) {
      char sign = text[i];
      if (sign >= 0x80) {
        digits += sign == Candidates.MARK ? 0 : 2;
      } else if (sign <= '9' && sign >= '0') {
        digits++;
      }
    }
    return digits >= MOBILE_LENGTH;
  }

  /** Whether a break may be none, as part of the specification of a cell. */
  private static boolean isCell(char[] text, int index, int end) {
    int length = 0;
    for (int i = index; i < end && length < MAX_CELL; i++) {
      if (text[i] == '|') {
        return true;
      }
      if (text[i] != Candidates.MARK) {
        if (CELL.indexOf(text[i]) < 0) {
          return false;
        }
        length++;
      }
    }
    return false;
  }

  private static boolean isBreak(char sign) {
    return sign < 0x80
        ? BREAKS[sign]
        : isCommon(sign) || (sign != Candidates.MARK && isBreakBySlowRules(sign));
  }

  /** Whether it is an ideograph or one of the three commonest marks. */
  private static boolean isCommon(char sign) {
    return (sign >= 0x3400 && sign <= 0x9FFF) || sign == '，' || sign == '。' || sign == '、';
  }

  /** Half of a code point may be anything, and a letter of whatever script may stand for an X. */
  private static boolean isBreakBySlowRules(char sign) {
    return Gap.of(sign) == Gap.BREAK
        && !Character.isSurrogate(sign)
        && !Character.isDigit(sign)
        && Character.getType(sign) != Character.OTHER_NUMBER
        && !Glyphs.isLikeX(sign);
  }
}
