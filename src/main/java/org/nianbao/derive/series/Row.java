package org.nianbao.derive.series;

import java.util.Collections;
import java.util.SortedMap;
import org.nianbao.model.Indicator;
import org.nianbao.model.Organisation;

/**
 * What one organisation states for one indicator over the years.
 *
 * @param points by the year of the report, from old to new; never empty
 */
public record Row(
    Organisation organisation, Indicator indicator, SortedMap<Integer, Point> points) {

  public Row {
    points = Collections.unmodifiableSortedMap(points);
  }
}
