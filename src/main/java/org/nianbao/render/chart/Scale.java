package org.nianbao.render.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Round numbers that hold all values of a chart, from the lowest to the highest. Zero is always
 * among them, as a line or bar that begins elsewhere makes small changes look large.
 *
 * @param ticks rising, at equal steps of 1, 2 or 5 times a power of ten; at least two
 */
public record Scale(List<BigDecimal> ticks) {

  private static final List<BigDecimal> STEPS =
      List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5));

  public Scale {
    if (ticks.size() < 2) {
      throw new IllegalArgumentException("no scale: " + ticks);
    }
    ticks = List.copyOf(ticks);
  }

  /**
   * The scale with the smallest steps of which there are few enough.
   *
   * @param values may be empty
   * @param most steps, at least 2
   * @param whole whether nothing lies between whole numbers, as with things that are counted
   */
  public static Scale of(Collection<BigDecimal> values, int most, boolean whole) {
    BigDecimal low = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
    BigDecimal high = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    if (low.signum() == 0 && high.signum() == 0) {
      high = BigDecimal.ONE;
    }
    BigDecimal range = high.subtract(low);
    int power = range.precision() - range.scale() - 3;
    for (int exponent = whole ? Math.max(0, power) : power; ; exponent++) {
      for (BigDecimal step : STEPS) {
        BigDecimal size = step.scaleByPowerOfTen(exponent);
        BigDecimal first = low.divide(size, 0, RoundingMode.FLOOR);
        BigDecimal last = high.divide(size, 0, RoundingMode.CEILING);
        if (last.subtract(first).compareTo(BigDecimal.valueOf(most)) <= 0) {
          return new Scale(ticks(first.intValueExact(), last.intValueExact(), size));
        }
      }
    }
  }

  /** No more than the values and zero take, where no numbers stand beside it. */
  public static Scale tight(Collection<BigDecimal> values) {
    BigDecimal low = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
    BigDecimal high = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    return new Scale(List.of(low, low.compareTo(high) == 0 ? BigDecimal.ONE : high));
  }

  private static List<BigDecimal> ticks(int first, int last, BigDecimal size) {
    List<BigDecimal> ticks = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      BigDecimal tick = size.multiply(BigDecimal.valueOf(i)).stripTrailingZeros();
      ticks.add(tick.scale() < 0 ? tick.setScale(0) : tick);
    }
    return ticks;
  }

  public BigDecimal low() {
    return ticks.get(0);
  }

  public BigDecimal high() {
    return ticks.get(ticks.size() - 1);
  }

  /**
   * How far a value is on the way from the lowest to the highest.
   *
   * @param length of the whole way, in whatever unit the picture has
   * @return from 0 to {@code length}, rounded half up
   */
  public int at(BigDecimal value, int length) {
    return value
        .subtract(low())
        .multiply(BigDecimal.valueOf(length))
        .divide(high().subtract(low()), 0, RoundingMode.HALF_UP)
        .intValueExact();
  }
}
