package org.nianbao.derive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.model.Qualifier;
import org.nianbao.model.Quantity;
import org.nianbao.model.UnitKind;

/**
 * By how much a figure differs from one before it.
 *
 * @param difference signed and exact, in the unit of the figure where that holds it, otherwise in
 *     that of the one before; {@code ABOUT} where either figure is; percentage points where the
 *     figures are percentages
 * @param percentage of the figure before, for example {@code 25.0} or {@code -3.1}, rounded half up
 *     to one decimal; absent where that was not above 0, and for percentages
 */
public record Change(Quantity difference, Optional<BigDecimal> percentage) {

  private static final BigDecimal HUNDRED = new BigDecimal("100");

  /**
   * The change between two known figures of one indicator, for example +5 件 (+25.0 %) from 20 件 to
   * 25 件; empty where either is only more or less than its number, so that nothing is known.
   */
  public static Optional<Change> between(Quantity before, Quantity now) {
    if (isOpen(before) || isOpen(now)) {
      return Optional.empty();
    }
    BigDecimal base = now.baseValue().subtract(before.baseValue());
    return difference(before, now, base)
        .map(
            it ->
                new Change(
                    it, isPoints(it) ? Optional.empty() : percentage(base, before.baseValue())));
  }

  /** Whether the difference is in percentage points. */
  public boolean isPoints() {
    return isPoints(difference);
  }

  /** 1 where the figure has grown, -1 where it has shrunk, 0 where it is the same. */
  public int sign() {
    return difference.value().signum();
  }

  private static boolean isPoints(Quantity quantity) {
    return quantity.unit().kinds().contains(UnitKind.PERCENT);
  }

  private static boolean isOpen(Quantity quantity) {
    return switch (quantity.qualifier()) {
      case MORE_THAN, LESS_THAN -> true;
      case EXACT, ABOUT -> false;
    };
  }

  private static Optional<Quantity> difference(Quantity before, Quantity now, BigDecimal base) {
    boolean about = before.qualifier() == Qualifier.ABOUT || now.qualifier() == Qualifier.ABOUT;
    Qualifier qualifier = about ? Qualifier.ABOUT : Qualifier.EXACT;
    if (before.unit().factor().compareTo(now.unit().factor()) == 0) {
      BigDecimal value = now.value().subtract(before.value());
      return Optional.of(new Quantity(qualifier, value, now.unit(), now.unitAsWritten()));
    }
    return Stream.of(now, before)
        .flatMap(
            it ->
                it.unit().exactly(base).stream()
                    .map(value -> new Quantity(qualifier, value, it.unit(), it.unitAsWritten())))
        .findFirst();
  }

  private static Optional<BigDecimal> percentage(BigDecimal difference, BigDecimal before) {
    return before.signum() <= 0
        ? Optional.empty()
        : Optional.of(difference.multiply(HUNDRED).divide(before, 1, RoundingMode.HALF_UP));
  }
}
