package org.nianbao.derive.rollup;

import java.util.Collections;
import java.util.SortedMap;
import org.nianbao.model.Indicator;

/**
 * The totals of one indicator.
 *
 * @param totals by year, from old to new; never empty
 */
public record TotalRow(Indicator indicator, SortedMap<Integer, Total> totals) {

  public TotalRow {
    totals = Collections.unmodifiableSortedMap(totals);
  }
}
