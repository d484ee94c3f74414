package org.nianbao.model;

import java.util.Locale;

/** How large pictures are shown. */
public final class Picture {

  /** In pixels: as wide as text on a computer, or on a telephone with two pixels for one. */
  public static final int SMALLER_WIDTH = 960;

  /** How wide a page shows a picture at most, for browsers to choose a version. */
  public static final String SIZES = "(min-width: 44em) 40em, 100vw";

  /** A smaller version of what is only a little wider would save nothing. */
  private static final int LARGE = 1280;

  /** What takes more memory to reduce than a build may have stays as it is. */
  private static final long MOST_PIXELS = 60_000_000;

  private Picture() {}

  /** Whether there is to be a smaller version; of drawings that move there is none. */
  public static boolean isLarge(String file, int width, int height) {
    String kind = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    boolean still = kind.equals("jpg") || kind.equals("jpeg") || kind.equals("png");
    return still && width >= LARGE && (long) width * height <= MOST_PIXELS;
  }

  /** The file or address of the smaller version: {@code a.jpg} has {@code a.960w.jpg}. */
  public static String smaller(String file) {
    int dot = file.lastIndexOf('.');
    return file.substring(0, dot) + "." + SMALLER_WIDTH + "w" + file.substring(dot);
  }
}
