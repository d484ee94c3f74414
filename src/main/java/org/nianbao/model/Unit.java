package org.nianbao.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

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

  /**
   * How many of this unit a value in base units is, without needless zeros: 126500 元 are 12.65 万元.
   * Empty where no decimal says it exactly.
   */
  public Optional<BigDecimal> exactly(BigDecimal base) {
    try {
      BigDecimal value = base.divide(factor).stripTrailingZeros();
      return Optional.of(value.scale() < 0 ? value.setScale(0) : value);
    } catch (ArithmeticException noExactQuotient) {
      return Optional.empty();
    }
  }
}
