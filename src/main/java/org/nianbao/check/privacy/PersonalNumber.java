package org.nianbao.check.privacy;

/**
 * A personal number in a text.
 *
 * @param start of its first digit in the text, 0-based, in chars
 * @param end behind its last digit
 * @param number as it would be written plainly, for example {@code 11010519491231002X}; never to be
 *     printed
 */
record PersonalNumber(Kind kind, int start, int end, String number) {

  /** How many characters a masked number shows at its start. */
  static final int SHOWN = 3;

  /** The number as it may be printed, for example {@code 110**************X}. */
  String masked() {
    int last = number.length() - 1;
    return number.substring(0, SHOWN) + "*".repeat(last - SHOWN) + number.charAt(last);
  }

  /** The same number in a longer text. */
  PersonalNumber shifted(int offset) {
    return new PersonalNumber(kind, start + offset, end + offset, number);
  }

  /** Keeps the number out of logs and failed assertions. */
  @Override
  public String toString() {
    return kind + " " + masked() + " [" + start + ", " + end + ")";
  }
}
