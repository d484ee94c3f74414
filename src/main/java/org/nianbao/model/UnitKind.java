package org.nianbao.model;

/** What a unit counts or measures; figures of one kind can be compared. */
public enum UnitKind {
  MONEY,
  PERSONS,
  PERSON_TIMES,
  HOUSEHOLDS,
  ORGANISATIONS,
  ITEMS,
  PERCENT,
  AREA,
  DURATION
}
