package org.nianbao.check.privacy;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Glyphs that follow each other in a text and may be one number.
 *
 * @param number what they are, for example {@code 11010519491231002X}
 * @param glyphs as many as the number has characters
 */
record Stretch(String text, String number, List<Glyph> glyphs) {

  private static final Pattern DECIMALS = Pattern.compile("[.．]\\d|[,，]\\d{3}(?!\\d)");
  private static final Pattern WHOLE_THOUSANDS = Pattern.compile(".*\\d[.,．，]", Pattern.DOTALL);

  /** Where a number has its date, if it is a resident identity number. */
  private static final int DATE = 6;

  int start() {
    return glyphs.get(0).start();
  }

  int end() {
    return glyphs.get(glyphs.size() - 1).end();
  }

  /** The widest gap between its glyphs. */
  Gap gap() {
    return glyphs.stream().skip(1).map(Glyph::before).reduce(Gap.NONE, Gap::and);
  }

  /** Whether it is only part of a serial number with letters. */
  boolean isPartOfSerial() {
    return Letters.mixedAround(text, start(), end());
  }

  /** Whether it ends before the decimals or last thousands of a number. */
  boolean isCutAtEnd() {
    return DECIMALS.matcher(text).region(end(), text.length()).lookingAt();
  }

  /** Whether it begins with the decimals or last thousands of a number. */
  boolean isCutAtStart() {
    int from = Math.max(0, start() - 2);
    return WHOLE_THOUSANDS.matcher(text).region(from, start()).matches();
  }

  /**
   * Whether a date such as 2012-12-28, which belongs together more closely than the rest, stands
   * where that of a birth would.
   */
  boolean hasDateOfItsOwn() {
    boolean isDate =
        before(DATE + 4) == Gap.DASH && before(DATE + 6) == Gap.DASH && isWholeIn(DATE, DATE + 4);
    return isDate && standsApart(DATE) && standsApart(DATE + 8);
  }

  private boolean standsApart(int index) {
    return before(index) != Gap.NONE && before(index) != Gap.DASH;
  }

  private Gap before(int index) {
    return glyphs.get(index).before();
  }

  private boolean isWholeIn(int from, int to) {
    return glyphs.subList(from + 1, to).stream().allMatch(it -> it.before() == Gap.NONE);
  }
}
