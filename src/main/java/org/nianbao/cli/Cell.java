package org.nianbao.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UCharacter.HangulSyllableType;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;

/**
 * What a terminal shows for one code point.
 *
 * @param columns how many columns of the terminal it takes; of a tab, the most that it can take
 */
record Cell(String shown, int columns) {

  private static final Cell TAB = new Cell("\t", 8);

  static Cell of(int codePoint) {
    if (codePoint == '\t') {
      return TAB;
    }
    if (Visible.isHidden(codePoint)) {
      String escape = Visible.escape(codePoint);
      return new Cell(escape, escape.length());
    }
    return new Cell(Character.toString(codePoint), columns(codePoint));
  }

  /** What takes the same room on the line below. */
  String blank() {
    return equals(TAB) ? "\t" : " ".repeat(columns);
  }

  private static int columns(int codePoint) {
    return switch (UCharacter.getType(codePoint)) {
      case ECharacterCategory.NON_SPACING_MARK, ECharacterCategory.ENCLOSING_MARK -> 0;
      default -> joinsSyllable(codePoint) ? 0 : isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean joinsSyllable(int codePoint) {
    int type = UCharacter.getIntPropertyValue(codePoint, UProperty.HANGUL_SYLLABLE_TYPE);
    return type == HangulSyllableType.VOWEL_JAMO || type == HangulSyllableType.TRAILING_JAMO;
  }

  private static boolean isWide(int codePoint) {
    int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
    return width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH;
  }
}
