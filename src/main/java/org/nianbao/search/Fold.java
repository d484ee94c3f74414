package org.nianbao.search;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes equal what readers take for the same: 簡 and 简, full and half width, upper and lower case,
 * {@code 126 家} and {@code 126家}, {@code 1,317.31} and {@code 1317.31}. Each character is folded by
 * itself, so that {@code assets/js/search.js} can do the same with a table of pairs. Where Unicode
 * keeps the simplified form of a rare character in a far plane, as 𬱖 of 頔, both become the
 * traditional one.
 */
public final class Fold {

  /** From here on, blanks between characters mean nothing: CJK and whatever follows. */
  static final char FIRST_WIDE = '\u2E80';

  /** Above it are no characters of one unit that have another form. */
  private static final char LAST_WIDE = '\uFB00';

  private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();
  private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();

  /**
   * What Unicode's rules leave apart: characters of two meanings, and simplified ones that few
   * write.
   */
  private static final String MORE = "乾干著着瞭了藉借沈沉渖沉缐线讬托锺钟馀余苧苎䌽彩䩄腼衞卫峯峰戸户敎教靑青緖绪卽即旣既呉吴厰厂麪面涖莅";

  /** Of its own, as it takes a while to load. */
  private static final class Scripts {

    static final Transliterator TO_SIMPLIFIED = Transliterator.getInstance("Hant-Hans");
    static final Transliterator TO_TRADITIONAL = Transliterator.getInstance("Hans-Hant");

    /** Of simplified characters in a far plane the traditional ones. */
    static final Map<Integer, Character> FAR = far();

    private Scripts() {}

    private static Map<Integer, Character> far() {
      Map<Integer, Character> far = new TreeMap<>();
      for (char sign = FIRST_WIDE; sign < LAST_WIDE; sign++) {
        if (Character.isIdeographic(sign)) {
          String simple = TO_SIMPLIFIED.transliterate(String.valueOf(sign));
          if (simple.length() == 2) {
            far.putIfAbsent(simple.codePointAt(0), sign);
          }
        }
      }
      return far;
    }
  }

  private final Map<Character, String> known = new ConcurrentHashMap<>();

  /** The text as it is looked for; empty where it holds nothing but blanks. */
  public String fold(String text) {
    String composed = COMPOSED.normalize(text);
    StringBuilder out = new StringBuilder(composed.length());
    boolean blank = false;
    for (int i = 0, next; i < composed.length(); i = next) {
      int character = composed.codePointAt(i);
      next = i + Character.charCount(character);
      String unit = next - i == 2 ? far(character) : unit((char) character);
      for (int j = 0; j < unit.length(); j++) {
        char sign = unit.charAt(j);
        if (sign == ' ') {
          blank = true;
        } else if (!groups(composed, i, out)) {
          if (blank
              && out.length() > 0
              && isNarrow(out.charAt(out.length() - 1))
              && isNarrow(sign)) {
            out.append(' ');
          }
          blank = false;
          out.append(sign);
        }
      }
    }
    return out.toString();
  }

  private static String far(int sign) {
    Character other = Scripts.FAR.get(sign);
    return other == null ? compatible(Character.toString(sign)) : other.toString();
  }

  /** The text, and how it is written in the other script, or in either where it mixes both. */
  public Set<String> spellings(String text) {
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(text);
    spellings.add(Scripts.TO_SIMPLIFIED.transliterate(text));
    spellings.add(Scripts.TO_TRADITIONAL.transliterate(text));
    return spellings;
  }

  /** Whether a comma groups the digits of a number. */
  private static boolean groups(String text, int at, StringBuilder before) {
    return text.charAt(at) == ','
        && before.length() > 0
        && isDigit(before.charAt(before.length() - 1))
        && isDigitAt(text, at + 1)
        && isDigitAt(text, at + 2)
        && isDigitAt(text, at + 3)
        && !isDigitAt(text, at + 4);
  }

  private static boolean isDigitAt(String text, int at) {
    return at < text.length() && isDigit(text.charAt(at));
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  private static boolean isNarrow(char sign) {
    return sign < FIRST_WIDE;
  }

  /** What a unit becomes: nothing where it cannot be seen, a blank for each kind of blank. */
  private String unit(char sign) {
    if (sign < 0x80) {
      return ascii(sign);
    }
    return known.computeIfAbsent(sign, Fold::folded);
  }

  /** A new line stays, so that nothing is found that begins in one block and ends in the next. */
  private static String ascii(char sign) {
    return sign == '\n'
        ? "\n"
        : sign <= ' '
            ? " "
            : String.valueOf((char) (sign >= 'A' && sign <= 'Z' ? sign | 32 : sign));
  }

  private static String folded(char sign) {
    return Character.isSurrogate(sign) ? String.valueOf(sign) : compatible(String.valueOf(sign));
  }

  private static String compatible(String sign) {
    if (Character.getType(sign.codePointAt(0)) == Character.FORMAT) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    COMPATIBLE
        .normalize(sign)
        .chars()
        .forEach(it -> out.append(isBlank((char) it) ? ' ' : simplified((char) it)));
    return out.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isBlank(char sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }

  private static char simplified(char sign) {
    return simple(sign).orElse(sign);
  }

  private static Optional<Character> simple(char sign) {
    if (sign < FIRST_WIDE || Character.isSurrogate(sign)) {
      return Optional.empty();
    }
    String other = Scripts.TO_SIMPLIFIED.transliterate(String.valueOf(sign));
    char simple =
        other.length() == 1
            ? other.charAt(0)
            : Scripts.FAR.getOrDefault(other.codePointAt(0), sign);
    int at = MORE.indexOf(simple);
    char more = at >= 0 && at % 2 == 0 ? MORE.charAt(at + 1) : simple;
    return more == sign ? Optional.empty() : Optional.of(more);
  }

  /**
   * Every character that becomes one of these, each followed by that; what a browser knows by
   * itself is not among them.
   */
  public String pairs(Set<Character> folded) {
    StringBuilder pairs = new StringBuilder();
    for (char sign = FIRST_WIDE; sign < LAST_WIDE; sign++) {
      char traditional = sign;
      if (Character.isIdeographic(sign)) {
        simple(sign).filter(folded::contains).ifPresent(it -> pairs.append(traditional).append(it));
      }
    }
    Scripts.FAR.forEach(
        (simple, traditional) -> {
          if (folded.contains(traditional)) {
            pairs.appendCodePoint(simple).append(traditional);
          }
        });
    return pairs.toString();
  }
}
