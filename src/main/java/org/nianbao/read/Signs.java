package org.nianbao.read;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Signs that nobody sees, or that make readers see something else than is written. */
public final class Signs {

  /** More marks on one sign than any script needs cover the lines around it. */
  static final int MAX_MARKS = 8;

  private static final int BRAILLE_BLANK = 0x2800;

  private Signs() {}

  /**
   * Controls other than the tab, separators of lines that are none, noncharacters, private-use and
   * tag characters, annotations: none of them is text.
   */
  public static boolean isForbidden(int sign) {
    return (Character.isISOControl(sign) && sign != '\t')
        || (sign >= 0x2028 && sign <= 0x2029)
        || (sign >= 0x206A && sign <= 0x206F)
        || (sign >= 0xE000 && sign <= 0xF8FF)
        || (sign >= 0xFDD0 && sign <= 0xFDEF)
        || (sign >= 0xFFF9 && sign <= 0xFFFB)
        || (sign >= 0xE0000 && sign <= 0xE007F)
        || (sign & 0xFFFE) == 0xFFFE
        || sign >= 0xF0000;
  }

  /** Whether it changes the direction of a text, so that 75 is read as 57. */
  public static boolean turns(int sign) {
    return sign == 0x061C
        || sign == 0x200E
        || sign == 0x200F
        || (sign >= 0x202A && sign <= 0x202E)
        || (sign >= 0x2066 && sign <= 0x2069);
  }

  /** Whether it shows as nothing at all: two names that differ in it look the same. */
  public static boolean isInvisible(int sign) {
    return !isPlain(sign)
        && (sign == BRAILLE_BLANK
            || UCharacter.hasBinaryProperty(sign, UProperty.DEFAULT_IGNORABLE_CODE_POINT));
  }

  /** Asks for another form of the sign before it, for example a picture in colours. */
  static boolean isVariant(int sign) {
    return sign >= 0xFE00 && sign <= 0xFE0F;
  }

  static boolean isMark(int sign) {
    int type = Character.getType(sign);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /** Most signs of a report; of the others more is asked. */
  static boolean isPlain(int sign) {
    return (sign >= ' ' && sign <= '~')
        || (sign >= 0x3000 && sign <= 0x30FF && sign != 0x3099 && sign != 0x309A)
        || (sign >= 0x4E00 && sign <= 0x9FFF)
        || (sign >= 0xFF01 && sign <= 0xFF5E);
  }
}
