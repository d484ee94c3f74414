package org.nianbao.derive.rollup;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import org.nianbao.derive.Change;
import org.nianbao.model.Indicator;
import org.nianbao.model.Organisation;
import org.nianbao.model.Period;

/**
 * The totals of one organisation and indicator.
 *
 * @param totals by year, from old to new; never empty
 */
public record TotalRow(
    Organisation organisation, Indicator indicator, SortedMap<Integer, Total> totals) {

  public TotalRow {
    totals = Collections.unmodifiableSortedMap(totals);
  }

  /**
   * The change since the year before, where both totals hold the same units, leave nobody out and
   * are of periods that can be compared.
   */
  public Optional<Change> change(int year) {
    return Optional.ofNullable(totals.get(year))
        .flatMap(
            now ->
                Optional.ofNullable(totals.get(year - 1))
                    .filter(before -> before.complete() && now.complete())
                    .filter(before -> before.units().equals(now.units()))
                    .filter(before -> canCompare(before.period(), now.period()))
                    .flatMap(before -> Change.between(before.sum(), now.sum())));
  }

  private boolean canCompare(Optional<Period> one, Optional<Period> other) {
    return one.isPresent()
        && other.isPresent()
        && indicator.aggregation().canCompare(one.get(), other.get());
  }
}
