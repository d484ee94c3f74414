package org.nianbao.model;

import java.util.Arrays;
import java.util.Optional;

/** How the year of a report is known. */
public enum YearBasis {
  /** The report says it. */
  STATED("stated"),
  /** It follows from something that the report names. */
  INFERRED("inferred"),
  /** The report hides it; the year is only a place in the archive. */
  ASSIGNED("assigned");

  private final String id;

  YearBasis(String id) {
    this.id = id;
  }

  /** The value of {@code :year-basis:}. */
  public String id() {
    return id;
  }

  public static Optional<YearBasis> parse(String id) {
    return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
  }
}
