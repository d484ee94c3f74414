package org.nianbao.model;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A unit as editors write it.
 *
 * @param symbol the usual simplified spelling, for example {@code 万元}
 * @param kinds what it can count; a general measure word such as {@code 个} fits several kinds
 * @param factor how many base units it is, for example 10000 for {@code 万元} with base {@code 元}
 */
public record Unit(String symbol, Set<UnitKind> kinds, BigDecimal factor) {

  public Unit {
    if (kinds.isEmpty() || factor.signum() <= 0) {
      throw new IllegalArgumentException("not a unit: " + symbol);
    }
    kinds = Set.copyOf(kinds);
  }
}
