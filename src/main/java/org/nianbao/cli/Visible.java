package org.nianbao.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import java.util.Locale;

/** Makes text from files safe to print: nothing in it can move, hide or reorder what is shown. */
final class Visible {

  private static final int IDEOGRAPHIC_SPACE = 0x3000;

  private Visible() {}

  /** The text with every hidden character escaped, tabs and line ends too. */
  static String of(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            it -> {
              if (isHidden(it)) {
                visible.append(escape(it));
              } else {
                visible.appendCodePoint(it);
              }
            });
    return visible.toString();
  }

  /** Whether a terminal shows nothing for it, obeys it, or shows it like a plain space. */
  static boolean isHidden(int codePoint) {
    return switch (UCharacter.getType(codePoint)) {
      case ECharacterCategory.CONTROL,
          ECharacterCategory.FORMAT,
          ECharacterCategory.SURROGATE,
          ECharacterCategory.PRIVATE_USE,
          ECharacterCategory.UNASSIGNED,
          ECharacterCategory.LINE_SEPARATOR,
          ECharacterCategory.PARAGRAPH_SEPARATOR ->
          true;
      case ECharacterCategory.SPACE_SEPARATOR -> codePoint != ' ' && codePoint != IDEOGRAPHIC_SPACE;
      default -> UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    };
  }

  /** For example <code>&#92;u202E</code>, or <code>&#92;u{E0001}</code> beyond four digits. */
  static String escape(int codePoint) {
    return codePoint <= 0xFFFF
        ? String.format(Locale.ROOT, "\\u%04X", codePoint)
        : String.format(Locale.ROOT, "\\u{%X}", codePoint);
  }
}
