package org.nianbao.site;

import java.util.Comparator;

/**
 * What the Nu checker says of a file.
 *
 * @param file its name within the site
 * @param line 1-based; 0 where the whole file is meant
 * @param column 1-based; 0 where the whole line is meant
 * @param severity {@code error} or {@code warning}
 */
record MarkupFinding(String file, int line, int column, String severity, String message)
    implements Comparable<MarkupFinding> {

  private static final Comparator<MarkupFinding> ORDER =
      Comparator.comparing(MarkupFinding::file)
          .thenComparingInt(MarkupFinding::line)
          .thenComparingInt(MarkupFinding::column)
          .thenComparing(MarkupFinding::message);

  @Override
  public int compareTo(MarkupFinding other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + severity + ": " + message;
  }
}
