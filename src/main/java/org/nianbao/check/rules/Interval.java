package org.nianbao.check.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianbao.model.Quantity;
import org.nianbao.model.UnitKind;

/**
 * All values in base units that a figure as written can mean, both ends included; rounding is that
 * to the nearest, after XBRL Calculations 1.1 (section 3, consistency of reported values). What is
 * counted one by one is exact: 57 宗 is neither 56.5 nor 57.4; 1.2 万人 is 11,500 to 12,500.
 *
 * @param low absent where there is no lower end
 * @param high absent where there is no upper end
 */
record Interval(@Nullable BigDecimal low, @Nullable BigDecimal high) {

  static final Interval ZERO = new Interval(BigDecimal.ZERO, BigDecimal.ZERO);

  /** How far the truth may be from a figure that its author calls approximate. */
  static final BigDecimal ABOUT = new BigDecimal("0.1");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final Set<UnitKind> COUNTED =
      EnumSet.of(
          UnitKind.PERSONS,
          UnitKind.PERSON_TIMES,
          UnitKind.HOUSEHOLDS,
          UnitKind.ORGANISATIONS,
          UnitKind.ITEMS);

  static boolean isCounted(UnitKind kind) {
    return COUNTED.contains(kind);
  }

  /** What a figure can mean for an indicator of a kind. */
  static Interval of(Quantity quantity, UnitKind kind) {
    BigDecimal value = quantity.baseValue();
    BigDecimal rounding = rounding(quantity, kind);
    return switch (quantity.qualifier()) {
      case EXACT -> around(value, rounding);
      case ABOUT -> around(value, rounding.max(value.abs().multiply(ABOUT)));
      case MORE_THAN -> new Interval(value, null);
      case LESS_THAN -> new Interval(null, value);
    };
  }

  private static BigDecimal rounding(Quantity quantity, UnitKind kind) {
    BigDecimal factor = quantity.unit().factor();
    return isCounted(kind) && factor.compareTo(BigDecimal.ONE) == 0
        ? BigDecimal.ZERO
        : factor.multiply(quantity.value().ulp()).multiply(HALF);
  }

  private static Interval around(BigDecimal value, BigDecimal distance) {
    return new Interval(value.subtract(distance), value.add(distance));
  }

  Interval plus(Interval other) {
    return new Interval(
        low == null || other.low == null ? null : low.add(other.low),
        high == null || other.high == null ? null : high.add(other.high));
  }

  Interval minus(Interval other) {
    return new Interval(
        low == null || other.high == null ? null : low.subtract(other.high),
        high == null || other.low == null ? null : high.subtract(other.low));
  }

  Interval times(BigDecimal positive) {
    return new Interval(
        low == null ? null : low.multiply(positive), high == null ? null : high.multiply(positive));
  }

  /** The quotient of two figures that are not negative; anything where the divisor may be 0. */
  Interval dividedBy(Interval divisor) {
    BigDecimal least = divisor.low;
    if (least == null || least.signum() <= 0) {
      return new Interval(null, null);
    }
    return new Interval(
        low == null || divisor.high == null
            ? BigDecimal.ZERO
            : low.divide(divisor.high, MathContext.DECIMAL128),
        high == null ? null : high.divide(least, MathContext.DECIMAL128));
  }

  boolean meets(Interval other) {
    return !isAbove(other) && !other.isAbove(this);
  }

  /** Whether every value is more than every value of the other. */
  boolean isAbove(Interval other) {
    return low != null && other.high != null && low.compareTo(other.high) > 0;
  }
}
