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

  /** The value of {@code :aggregation:}. */
  public String id() {
    return id;
  }

  public static Optional<Aggregation> parse(String id) {
    return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
  }
}
