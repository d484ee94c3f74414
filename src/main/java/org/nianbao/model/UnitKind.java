package org.nianbao.model;

/** What a unit counts or measures; figures of one kind can be compared. */
public enum UnitKind {
  MONEY("money"),
  PERSONS("persons"),
  PERSON_TIMES("person-times"),
  HOUSEHOLDS("households"),
  ORGANISATIONS("organisations"),
  ITEMS("items"),
  PERCENT("percent"),
  AREA("area"),
  DURATION("duration");

  private final String id;

  UnitKind(String id) {
    this.id = id;
  }

  /** The value of {@code :unit-kind:}. */
  public String id() {
    return id;
  }
}
