package org.nianbao.model;

import java.util.Arrays;
import java.util.Optional;

/** How figures of several organisations or periods become one. */
public enum Aggregation {
  /** They add up. */
  SUM("sum"),
  /** They add up over organisations; over time the last one counts. */
  LAST("last"),
  /** They do not become one. */
  NONE("none");

  private final String id;

  Aggregation(String id) {
    this.id = id;
  }

  /**
   * Whether a figure of one period can be set against one of another. What adds up over time counts
   * a span, so both must be the same part of a year. Of what does not, the last one counts: a
   * figure is the state on the last day, so any single day compares with any other and with a full
   * year. For example 会员 as of 2012-11-30 compares with 会员 of 2011; 信访件 as of that day does not.
   *
   * @see Period#isComparableTo
   */
  public boolean canCompare(Period one, Period other) {
    return one.isComparableTo(other) || (this == LAST && isState(one) && isState(other));
  }

  private static boolean isState(Period period) {
    return period.isDay() || period.isFullYear();
  }

  /** The value of {@code :aggregation:}. */
  public String id() {
    return id;
  }

  public static Optional<Aggregation> parse(String id) {
    return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
  }
}
