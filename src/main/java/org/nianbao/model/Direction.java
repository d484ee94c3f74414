package org.nianbao.model;

import java.util.Arrays;
import java.util.Optional;

/** Whether a larger figure is better. */
public enum Direction {
  MORE("more"),
  LESS("less"),
  NEUTRAL("neutral");

  private final String id;

  Direction(String id) {
    this.id = id;
  }

  /** The value of {@code :direction:}. */
  public String id() {
    return id;
  }

  public static Optional<Direction> parse(String id) {
    return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
  }
}
