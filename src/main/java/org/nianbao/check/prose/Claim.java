package org.nianbao.check.prose;

import java.math.BigDecimal;
import java.util.List;
import org.nianbao.model.Id;
import org.nianbao.model.Quantity;
import org.nianbao.model.Unit;
import org.nianbao.model.UnitKind;
import org.nianbao.problem.Place;

/**
 * What a sentence or a row of a table says about an indicator, beside the figure of the header.
 *
 * @param quantity the number with its unit; never negative for {@link Kind#MORE} and {@link
 *     Kind#FEWER}
 * @param written the words that say it, for example {@code 较上年增加 124 个}
 */
public record Claim(Id indicator, Kind kind, Quantity quantity, String written, Place place) {

  /** Percentage points, the unit of a change of a share; not one that figures may have. */
  static final Unit POINTS = new Unit("个百分点", List.of(UnitKind.PERCENT), BigDecimal.ONE);

  /** What is claimed. */
  public enum Kind {
    /** That the indicator's figure is this number. */
    VALUE,
    /** That it is so much more than the year before. */
    MORE,
    /** That it is so much less than the year before. */
    FEWER
  }

  /** Whether a change is stated in percentage points: {@code 提高 2 个百分点}. */
  public boolean isInPoints() {
    return quantity.unit().equals(POINTS);
  }

  /**
   * Whether a change is stated in percent: of the year before, or for a share perhaps in points.
   */
  public boolean isInPercent() {
    return !isInPoints() && quantity.unit().kinds().contains(UnitKind.PERCENT);
  }
}
