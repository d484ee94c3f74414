package org.nianbao.check.prose;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.nianbao.check.spelling.Folding;
import org.nianbao.model.Id;
import org.nianbao.read.MetricMark;

/** Folds texts sign by sign, so that every place in the folded text is known in the original. */
final class Folder {

  private static final String NARROW = ",;:()!?";
  private static final String WIDE = "，；：（）！？";

  private final Map<Integer, String> known = new ConcurrentHashMap<>();

  /** A name as it is found in folded texts. */
  String name(String name) {
    return fold(name).text();
  }

  Folded fold(String original) {
    Folded folded = new Folded(original);
    int last = 0;
    boolean space = false;
    for (int i = 0; i < original.length(); ) {
      int sign = original.codePointAt(i);
      int next = i + Character.charCount(sign);
      if (sign == MetricMark.OPEN) {
        int close = original.indexOf(MetricMark.CLOSE, i);
        folded.addReference(new Id(original.substring(i + 1, close)), i);
        last = MetricMark.OPEN;
        next = close + 1;
      } else if (Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == 0x200B) {
        space = true;
        i = next;
        continue;
      } else {
        String to = fold(sign, last, next < original.length() ? original.charAt(next) : ' ');
        if (space && isWord(last) && isWord(to.codePointAt(0))) {
          folded.add(" ", i);
        }
        folded.add(to, i);
        last = to.codePointBefore(to.length());
      }
      space = false;
      i = next;
    }
    return folded;
  }

  /** Punctuation between digits is part of a number or a time and stays as it is. */
  private String fold(int sign, int before, char after) {
    int narrow = NARROW.indexOf(sign);
    if (narrow >= 0) {
      boolean inNumber = isDigit(before) && (isDigit(after) || (after >= '０' && after <= '９'));
      return inNumber ? Character.toString(sign) : WIDE.substring(narrow, narrow + 1);
    }
    return WIDE.indexOf(sign) >= 0 ? Character.toString(sign) : fold(sign);
  }

  private String fold(int sign) {
    return known.computeIfAbsent(
        sign,
        it -> {
          String folded = Folding.fold(Character.toString(it));
          return folded.isEmpty() ? Character.toString(it) : folded;
        });
  }

  private static boolean isDigit(int sign) {
    return sign >= '0' && sign <= '9';
  }

  private static boolean isWord(int sign) {
    return isDigit(sign) || (sign >= 'a' && sign <= 'z') || sign == '.' || sign == '%';
  }
}
