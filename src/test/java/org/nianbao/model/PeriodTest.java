package org.nianbao.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

  @Test
  void comparesCalendarYearsWithOneAnother() {
    assertThat(comparable("2011-01-01/2011-12-31", "2012-01-01/2012-12-31")).isTrue();
  }

  @Test
  void comparesSchoolYearsThatBeginOnTheSameDay() {
    assertThat(comparable("2010-09-01/2011-08-31", "2011-09-01/2012-08-31")).isTrue();
    assertThat(comparable("2010-09-01/2011-08-31", "2011-08-01/2012-07-31")).isFalse();
    assertThat(comparable("2010-09-01/2011-08-31", "2012-01-01/2012-12-31")).isFalse();
  }

  @Test
  void comparesTheSamePartOfAYear() {
    assertThat(comparable("2011-01-01/2011-10-31", "2012-01-01/2012-10-31")).isTrue();
    assertThat(comparable("2011-01-01/2011-10-31", "2012-01-01/2012-12-31")).isFalse();
    assertThat(comparable("2011-06-30/2011-12-31", "2012-06-30/2012-12-31")).isTrue();
    assertThat(comparable("2011-12-10/2011-12-10", "2012-12-10/2012-12-10")).isTrue();
    assertThat(comparable("2011-12-10/2011-12-10", "2012-12-11/2012-12-11")).isFalse();
  }

  @Test
  void takesTheEndOfFebruaryForTheSameInEveryYear() {
    assertThat(comparable("2011-01-01/2011-02-28", "2012-01-01/2012-02-29")).isTrue();
    assertThat(comparable("2011-01-01/2011-02-28", "2012-01-01/2012-02-28")).isTrue();
    assertThat(comparable("2010-03-01/2011-02-28", "2011-03-01/2012-02-29")).isTrue();
  }

  @Test
  void doesNotCompareOneYearWithTwo() {
    assertThat(comparable("2010-01-01/2011-12-31", "2012-01-01/2012-12-31")).isFalse();
  }

  @Test
  void setsAStateOnOneDayAgainstAnyOtherOnlyWhereTheLastOneCounts() {
    Period day = Period.day(LocalDate.parse("2012-11-30"));
    Period other = Period.day(LocalDate.parse("2011-06-30"));
    Period half = period("2011-01-01/2011-06-30");
    Period school = period("2010-09-01/2011-08-31");
    Period year = Period.calendarYear(2011);

    assertThat(Aggregation.LAST.canCompare(day, other)).isTrue();
    assertThat(Aggregation.LAST.canCompare(day, year)).isTrue();
    assertThat(Aggregation.LAST.canCompare(school, year)).isTrue();
    assertThat(Aggregation.LAST.canCompare(day, half)).isFalse();
    assertThat(Aggregation.SUM.canCompare(day, other)).isFalse();
    assertThat(Aggregation.SUM.canCompare(day, year)).isFalse();
    assertThat(Aggregation.SUM.canCompare(year, Period.calendarYear(2012))).isTrue();
    assertThat(Aggregation.NONE.canCompare(day, year)).isFalse();
  }

  private static boolean comparable(String one, String other) {
    boolean result = period(one).isComparableTo(period(other));
    assertThat(period(other).isComparableTo(period(one))).isEqualTo(result);
    return result;
  }

  private static Period period(String written) {
    String[] ends = written.split("/", -1);
    return new Period(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
  }
}
