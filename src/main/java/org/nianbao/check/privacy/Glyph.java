package org.nianbao.check.privacy;

/**
 * A character of a number, in whatever form it is written.
 *
 * @param value 0 to 9; 10 for an X
 * @param start where it stands in the text, 0-based, in chars
 * @param end behind it
 * @param enclosed whether it is of a form that markers of lists and notes have, such as ①
 * @param before what stands between it and the glyph before
 */
record Glyph(int value, int start, int end, boolean enclosed, Gap before) {

  static final int X = 10;

  char character() {
    return value == X ? 'X' : (char) ('0' + value);
  }
}
