package org.nianbao.check.prose;

import java.util.Set;
import org.nianbao.model.Id;
import org.nianbao.model.Period;

/**
 * Who speaks in a report, and of what time, so that what it says of others is not taken for its
 * own.
 *
 * @param id the organisation's
 * @param organisation its name
 * @param all the names of all organisations
 * @param period that of the report
 * @param ofOtherTimes indicators whose figures in the header are for another time than the period
 */
public record Viewpoint(
    Id id, String organisation, OrganisationNames all, Period period, Set<Id> ofOtherTimes) {

  public Viewpoint {
    ofOtherTimes = Set.copyOf(ofOtherTimes);
  }

  /** Whether the report can only mean itself where it names a year. */
  boolean isOwnYear(int year) {
    return period.first().getYear() == year && period.year() == year;
  }

  /** Whether the year is the one before that of the report. */
  boolean isYearBefore(int year) {
    return isOwnYear(year + 1);
  }
}
