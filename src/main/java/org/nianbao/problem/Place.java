package org.nianbao.problem;

import java.util.Comparator;

/**
 * Where in the site folder a fault is.
 *
 * @param file path relative to the site folder, with forward slashes, for example {@code
 *     content/reports/liaobu-town/2012.adoc}
 * @param line 1-based; 1 where the whole file is meant
 * @param column 1-based, counted in Unicode code points; 1 where the whole line is meant
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  public Place {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("line and column are 1-based: " + line + ":" + column);
    }
  }

  /** The file as a whole. */
  public static Place of(String file) {
    return new Place(file, 1, 1);
  }

  /** A whole line; {@code line} is 1-based. */
  public static Place of(String file, int line) {
    return new Place(file, line, 1);
  }

  /** So many code points further to the right. */
  public Place plus(int columns) {
    return new Place(file, line, column + columns);
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** For example {@code content/reports/liaobu-town/2012.adoc:7:1}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
