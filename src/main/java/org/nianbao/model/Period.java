package org.nianbao.model;

import java.time.LocalDate;
import java.time.MonthDay;
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

  /** Twelve whole months: a calendar year, or such as a school year. */
  public boolean isFullYear() {
    return isCalendarYear() || isOtherFullYear();
  }

  /** Whether it is made of whole calendar months. */
  public boolean isWholeMonths() {
    return first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1;
  }

  /**
   * Whether figures of the two periods count the same part of a year, so that one can be set
   * against the other: calendar year with calendar year, a school year with one that begins on the
   * same day, January to October with January to October, 10 December with 10 December. The end of
   * February is the same in every year.
   */
  public boolean isComparableTo(Period other) {
    return last.getYear() - first.getYear() == other.last.getYear() - other.first.getYear()
        && isSameDay(first, other.first)
        && (isSameDay(last, other.last) || isSameDay(last.plusDays(1), other.last.plusDays(1)));
  }

  private static boolean isSameDay(LocalDate one, LocalDate other) {
    return MonthDay.from(one).equals(MonthDay.from(other));
  }

  /** The number of days, at least 1. */
  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }
}
