package org.nianbao.site;

import java.util.List;

/**
 * How a reader looks at a page.
 *
 * @param width of the window in CSS pixels; below 600 it is a telephone's
 */
record View(int width, boolean dark, boolean javaScript) {

  /** The narrowest window that must do: a small telephone, or a large one at 400 % zoom. */
  static final int NARROW = 320;

  static final int MIDDLE = 768;
  static final int WIDE = 1280;

  /** Every width in light, the narrowest and the widest in dark. */
  static final List<View> ALL =
      List.of(light(NARROW), light(MIDDLE), light(WIDE), dark(NARROW), dark(WIDE));

  private static final int LARGEST_TELEPHONE = 600;

  static View light(int width) {
    return new View(width, false, true);
  }

  static View dark(int width) {
    return new View(width, true, true);
  }

  static View withoutJavaScript() {
    return new View(WIDE, false, false);
  }

  int height() {
    return isTelephone() ? width * 16 / 9 : width * 5 / 8;
  }

  boolean isTelephone() {
    return width < LARGEST_TELEPHONE;
  }

  /** For example {@code 320-dark}. */
  @Override
  public String toString() {
    return width + (dark ? "-dark" : "-light");
  }
}
