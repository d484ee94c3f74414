package org.nianbao.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * A unit as editors write it.
 *
 * @param symbol the usual simplified spelling, for example {@code 万元}
 * @param kinds what it can count, the usual first; a measure word such as {@code 个} fits several
 * @param factor how many base units it is, for example 10000 for {@code 万元} with base {@code 元}
 */
public record Unit(String symbol, List<UnitKind> kinds, BigDecimal factor) {

  public Unit {
    if (kinds.isEmpty() || factor.signum() <= 0) {
      throw new IllegalArgumentException("not a unit: " + symbol);
    }
    kinds = List.copyOf(kinds);
  }
}
