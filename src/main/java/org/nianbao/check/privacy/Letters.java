package org.nianbao.check.privacy;

import java.lang.Character.UnicodeScript;

/** Letters that make words and serial numbers together with digits; Chinese characters do not. */
final class Letters {

  private Letters() {}

  /** Whether a letter stands at an index of a text, but for what cannot be seen. */
  static boolean follow(String text, int index) {
    int at = index;
    while (at < text.length() && Gap.of(text.codePointAt(at)) == Gap.NONE) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at < text.length() && isLetter(text.codePointAt(at));
  }

  /**
   * Whether letters with further digits touch a part of a text, as in a digest or serial number;
   * letters alone, as in {@code ID110105}, do not matter.
   */
  static boolean mixedAround(String text, int start, int end) {
    return mixedBefore(text, start) || mixedAfter(text, end);
  }

  private static boolean mixedBefore(String text, int start) {
    int codePoint;
    for (int at = start; at > 0; at -= Character.charCount(codePoint)) {
      codePoint = text.codePointBefore(at);
      if (Character.isDigit(codePoint)) {
        return at < start;
      }
      if (!isLetter(codePoint)) {
        return false;
      }
    }
    return false;
  }

  private static boolean mixedAfter(String text, int end) {
    int codePoint;
    for (int at = end; at < text.length(); at += Character.charCount(codePoint)) {
      codePoint = text.codePointAt(at);
      if (Character.isDigit(codePoint)) {
        return at > end;
      }
      if (!isLetter(codePoint)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isLetter(int codePoint) {
    if (codePoint < 0x80) {
      return (codePoint >= 'a' && codePoint <= 'z') || (codePoint >= 'A' && codePoint <= 'Z');
    }
    if (!Character.isLetter(codePoint)) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(codePoint);
    return script == UnicodeScript.LATIN
        || script == UnicodeScript.CYRILLIC
        || script == UnicodeScript.GREEK;
  }
}
