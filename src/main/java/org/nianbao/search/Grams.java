package org.nianbao.search;

import java.util.BitSet;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/**
 * What of a folded text can be in the index: every character, every two and every three that stand
 * beside each other in a run of letters. A gram is a number of up to three UTF-16 units, the first
 * in the highest of 48 bits, so that sorting keeps equal ones together.
 */
final class Grams {

  /** All UTF-16 units that belong to a run; to ask for the type of each anew takes long. */
  private static final BitSet LETTERS =
      IntStream.range(0, 1 << 16)
          .filter(it -> isLetterType((char) it))
          .collect(BitSet::new, BitSet::set, BitSet::or);

  /** Whether a sign belongs to a run; a point and a percent sign are part of numbers. */
  static boolean isLetter(char sign) {
    return LETTERS.get(sign);
  }

  /** A Chinese character of a Unicode that browsers may know before Java does. */
  private static boolean isNewer(char sign) {
    return sign >= '\u9FFD' && sign <= '\u9FFF';
  }

  private static boolean isLetterType(char sign) {
    return sign == '.'
        || sign == '%'
        || Character.isSurrogate(sign)
        || isNewer(sign)
        || switch (Character.getType(sign)) {
          case Character.UPPERCASE_LETTER,
              Character.LOWERCASE_LETTER,
              Character.TITLECASE_LETTER,
              Character.MODIFIER_LETTER,
              Character.OTHER_LETTER,
              Character.DECIMAL_DIGIT_NUMBER,
              Character.LETTER_NUMBER,
              Character.OTHER_NUMBER ->
              true;
          default -> false;
        };
  }

  private Grams() {}

  static long of(char one) {
    return (long) one << 32;
  }

  static long of(char one, char two) {
    return of(one) | (long) two << 16;
  }

  static long of(char one, char two, char three) {
    return of(one, two) | three;
  }

  /** How many units it has. */
  static int length(long gram) {
    return (gram & 0xFFFF) != 0 ? 3 : (gram & 0xFFFF0000L) != 0 ? 2 : 1;
  }

  /** One of its units; {@code index} is 0-based. */
  static char unit(long gram, int index) {
    return (char) (gram >>> (32 - 16 * index));
  }

  /** The first two units of three. */
  static long beginning(long gram) {
    return gram & 0xFFFFFFFF0000L;
  }

  /** Whether all its units belong to a run, as those of every gram of a text do. */
  static boolean isOfLetters(long gram) {
    boolean isOfLetters = gram >>> 48 == 0;
    for (int i = 0; isOfLetters && i < length(gram); i++) {
      isOfLetters = isLetter(unit(gram, i));
    }
    return isOfLetters;
  }

  /** Whether it consists of digits and points. */
  static boolean isNumber(long gram) {
    return IntStream.range(0, length(gram)).allMatch(it -> isOfNumber(unit(gram, it)));
  }

  private static boolean isOfNumber(char unit) {
    return unit == '.' || (unit >= '0' && unit <= '9');
  }

  static String text(long gram) {
    StringBuilder text = new StringBuilder(3);
    for (int i = 0; i < length(gram); i++) {
      text.append(unit(gram, i));
    }
    return text.toString();
  }

  /** All of one, two and three units, with repetitions. */
  static void each(String folded, LongConsumer grams) {
    int run = 0;
    for (int i = 0; i < folded.length(); i++) {
      char sign = folded.charAt(i);
      run = isLetter(sign) ? run + 1 : 0;
      if (run >= 1) {
        grams.accept(of(sign));
      }
      if (run >= 2) {
        grams.accept(of(folded.charAt(i - 1), sign));
      }
      if (run >= 3) {
        grams.accept(of(folded.charAt(i - 2), folded.charAt(i - 1), sign));
      }
    }
  }
}
