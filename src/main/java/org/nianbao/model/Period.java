package org.nianbao.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A span of days, both ends included; a single day where both are the same. */
public record Period(LocalDate first, LocalDate last) {

  public Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "a period that ends before it begins: " + first + "/" + last);
    }
  }

  public static Period day(LocalDate day) {
    return new Period(day, day);
  }

  public static Period calendarYear(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** The calendar year in which the period ends, which is the year of its report. */
  public int year() {
    return last.getYear();
  }

  public boolean isDay() {
    return first.equals(last);
  }

  public boolean isCalendarYear() {
    return equals(calendarYear(year()));
  }

  /** Twelve whole months that are not a calendar year, such as a school year. */
  public boolean isOtherFullYear() {
    return !isCalendarYear() && last.plusDays(1).equals(first.plusYears(1));
  }

  /** Whether it is made of whole calendar months. */
  public boolean isWholeMonths() {
    return first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1;
  }

  /** The number of days, at least 1. */
  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }
}
