package org.nianbao.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A few units for tests, and figures written as editors write them. */
public final class Units {

  private static final Pattern FIGURE = Pattern.compile("([><~]?)([0-9.]+) ?(.+)");

  private static final Map<String, Unit> UNITS =
      Map.of(
          "元", unit("元", UnitKind.MONEY, "1"),
          "万元", unit("万元", UnitKind.MONEY, "10000"),
          "人", unit("人", UnitKind.PERSONS, "1"),
          "名", unit("名", UnitKind.PERSONS, "1"),
          "人次", unit("人次", UnitKind.PERSON_TIMES, "1"),
          "件", unit("件", UnitKind.ITEMS, "1"),
          "家", unit("家", UnitKind.ORGANISATIONS, "1"),
          "%", unit("%", UnitKind.PERCENT, "1"));

  private Units() {}

  /** By its simplified or traditional spelling; {@code 宗} and {@code 间} count as others do. */
  public static Unit unit(String written) {
    String symbol = written.replace('萬', '万').replace('宗', '件').replace('間', '家');
    Unit unit = UNITS.get(symbol);
    if (unit == null) {
      throw new IllegalArgumentException("no unit for tests: " + written);
    }
    return unit;
  }

  public static Unit unit(String symbol, UnitKind kind, String factor) {
    return new Unit(symbol, List.of(kind), new BigDecimal(factor));
  }

  /** For example {@code 57 宗}, {@code >5000 人次} or {@code 93%}. */
  public static Quantity quantity(String written) {
    Matcher matcher = FIGURE.matcher(written);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no figure: " + written);
    }
    Qualifier qualifier =
        switch (matcher.group(1)) {
          case ">" -> Qualifier.MORE_THAN;
          case "<" -> Qualifier.LESS_THAN;
          case "~" -> Qualifier.ABOUT;
          default -> Qualifier.EXACT;
        };
    String unit = matcher.group(3);
    return new Quantity(qualifier, new BigDecimal(matcher.group(2)), unit(unit), unit);
  }
}
