package org.nianbao.derive.coverage;

/** How an organisation stands with its report on a year. */
public enum Standing {
  REPORTED("reported"),

  /** Reported, but after the day on which reports are due. */
  LATE("late"),

  /** Not reported, though a sibling did. */
  MISSING("missing"),

  /** Not reported, nor did any sibling, so that none was expected. */
  NONE("none"),

  /** The organisation did not exist. */
  ABSENT("absent");

  private final String id;

  Standing(String id) {
    this.id = id;
  }

  /** As in keys of messages and in class names. */
  public String id() {
    return id;
  }
}
