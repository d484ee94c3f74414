package org.nianbao.model;

import java.util.Optional;

/**
 * Which report it is.
 *
 * @param year the calendar year in which its period ends
 * @param variant set where it is a further document of the year, such as a half-year review
 */
public record ReportKey(Id organisation, int year, Optional<Id> variant)
    implements Comparable<ReportKey> {

  /** The last part of its address: {@code 2012} or {@code 2012-half-year}. */
  public String name() {
    return year + variant.map(it -> "-" + it.value()).orElse("");
  }

  /** Written out for the same reason as that of {@link Id}. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof ReportKey key
            && year == key.year
            && organisation.equals(key.organisation)
            && variant.equals(key.variant));
  }

  @Override
  public int hashCode() {
    return (organisation.hashCode() * 31 + year) * 31 + variant.hashCode();
  }

  @Override
  public int compareTo(ReportKey other) {
    int order = organisation.compareTo(other.organisation);
    if (order == 0) {
      order = Integer.compare(year, other.year);
    }
    return order == 0 ? variantName().compareTo(other.variantName()) : order;
  }

  private String variantName() {
    return variant.map(Id::value).orElse("");
  }
}
