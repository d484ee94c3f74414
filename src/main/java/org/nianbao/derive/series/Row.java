package org.nianbao.derive.series;

import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import org.nianbao.derive.Change;
import org.nianbao.model.Indicator;
import org.nianbao.model.Organisation;
import org.nianbao.model.Quantity;

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

  /**
   * The figure against which one of this organisation and indicator can be set: that of the nearest
   * earlier year that is known, speaks for the organisation and counts the same part of a year.
   * Members' own figures are compared with nothing, as two years' may be two members'.
   */
  public Optional<Point> before(Point point) {
    return points.headMap(point.year()).values().stream()
        .filter(it -> it.figure().quantity().isPresent())
        .filter(it -> canCompare(it, point))
        .max(Comparator.comparingInt(Point::year));
  }

  /**
   * Whether a known figure can be compared with no other one of the row, as it is of another part
   * of a year or a member's own.
   */
  public boolean isApart(Point point) {
    return points.values().stream()
        .filter(it -> it.year() != point.year() && it.figure().quantity().isPresent())
        .noneMatch(it -> canCompare(it, point));
  }

  private boolean canCompare(Point one, Point other) {
    return !one.personal()
        && !other.personal()
        && indicator.aggregation().canCompare(one.period(), other.period());
  }

  /** The change since {@link #before}; absent where either figure does not say enough. */
  public Optional<Comparison> comparison(Point point) {
    Optional<Quantity> now = point.figure().quantity();
    return before(point)
        .flatMap(
            before ->
                before
                    .figure()
                    .quantity()
                    .flatMap(then -> now.flatMap(it -> Change.between(then, it)))
                    .map(change -> new Comparison(before, change)));
  }
}
