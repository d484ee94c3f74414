package org.nianbao.check.prose;

import org.nianbao.model.Id;
import org.nianbao.model.Quantity;
import org.nianbao.problem.Place;

/**
 * What a sentence or a row of a table says about an indicator, beside the figure of the header.
 *
 * @param quantity the number with its unit; never negative for {@link Kind#MORE} and {@link
 *     Kind#FEWER}
 * @param written the words that say it, for example {@code 较上年增加 124 个}
 */
public record Claim(Id indicator, Kind kind, Quantity quantity, String written, Place place) {

  /** What is claimed. */
  public enum Kind {
    /** That the indicator's figure is this number. */
    VALUE,
    /** That it is so much more than the year before. */
    MORE,
    /** That it is so much less than the year before. */
    FEWER
  }
}
