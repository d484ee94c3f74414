package org.nianbao.model;

import java.util.Comparator;
import java.util.Optional;

/**
 * Which report it is.
 *
 * @param year the calendar year in which its period ends
 * @param variant set where it is a further document of the year, such as a half-year review
 */
public record ReportKey(Id organisation, int year, Optional<Id> variant)
    implements Comparable<ReportKey> {

  private static final Comparator<ReportKey> ORDER =
      Comparator.comparing(ReportKey::organisation)
          .thenComparingInt(ReportKey::year)
          .thenComparing(key -> key.variant().map(Id::value).orElse(""));

  /** The last part of its address: {@code 2012} or {@code 2012-half-year}. */
  public String name() {
    return year + variant.map(it -> "-" + it.value()).orElse("");
  }

  @Override
  public int compareTo(ReportKey other) {
    return ORDER.compare(this, other);
  }
}
