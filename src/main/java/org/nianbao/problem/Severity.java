package org.nianbao.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a problem keeps the site from being published. */
public enum Severity {
  ERROR,
  WARNING;

  /** {@code error} or {@code warning}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Severity> parse(String id) {
    return Arrays.stream(values()).filter(it -> it.id().equals(id)).findFirst();
  }
}
