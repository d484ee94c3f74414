package org.nianbao.check.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.model.Id;
import org.nianbao.model.Indicator;
import org.nianbao.model.Qualifier;
import org.nianbao.model.Quantity;
import org.nianbao.model.Report;

/** Figures and names as findings quote them: number and unit as their author wrote them. */
final class Phrases {

  private Phrases() {}

  /** For example {@code 477 个} or {@code >5000 人次}. */
  static String of(Quantity quantity) {
    String sign =
        switch (quantity.qualifier()) {
          case EXACT -> "";
          case MORE_THAN -> ">";
          case LESS_THAN -> "<";
          case ABOUT -> "~";
        };
    return sign + quantity.asWritten();
  }

  /** A value in base units, said in the unit of a figure: 4740000 beside 万元 is {@code 474 万元}. */
  static String like(Quantity model, BigDecimal base) {
    BigDecimal value =
        base.divide(model.unit().factor(), MathContext.DECIMAL32).stripTrailingZeros();
    return new Quantity(
            Qualifier.EXACT,
            value.scale() < 0 ? value.setScale(0) : value,
            model.unit(),
            model.unitAsWritten())
        .asWritten();
  }

  /** The name in the script of the report. */
  static String name(Indicator indicator, Report report) {
    return indicator.name(report.script());
  }

  /** For example {@code 单独换届 83 个 + 经村换届 391 个}; unknown and missing ones are left out. */
  static String sum(List<Id> parts, Report report, Evidence evidence) {
    return parts.stream()
        .flatMap(
            part ->
                Evidence.known(report, part).stream()
                    .map(it -> name(evidence.indicator(part), report) + " " + of(it)))
        .collect(Collectors.joining(" + "));
  }
}
