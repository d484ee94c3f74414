package org.nianbao.derive.rollup;

import org.nianbao.model.Quantity;

/**
 * What children's figures of one year add up to.
 *
 * @param sum its qualifier says what the qualifiers of its parts make of it
 * @param stated how many children state a known figure, at least 1
 * @param existing how many children existed in that year, at least {@code stated}
 * @param otherPeriods whether a part is from a report that does not cover a calendar year
 */
public record Total(Quantity sum, int stated, int existing, boolean otherPeriods) {

  public Total {
    if (stated < 1 || existing < stated) {
      throw new IllegalArgumentException(stated + " of " + existing);
    }
  }

  /** Whether every child that existed is in the sum. */
  public boolean complete() {
    return stated == existing;
  }
}
