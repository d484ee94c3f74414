package org.nianbao.check.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.nianbao.model.Aggregation;
import org.nianbao.model.Figure;
import org.nianbao.model.Indicator;
import org.nianbao.model.Quantity;
import org.nianbao.model.Report;
import org.nianbao.problem.Code;

/** What is counted is whole and not negative; averages, which do not add up, need not be whole. */
final class WholeCount implements Rule {

  @Override
  public Code code() {
    return Code.NB413;
  }

  @Override
  public void check(Evidence evidence, Consumer<Finding> findings) {
    for (Report report : evidence.reports()) {
      for (Figure figure : report.figures()) {
        Indicator indicator = evidence.indicator(figure.indicator());
        figure
            .quantity()
            .filter(it -> isCount(indicator) && !isWhole(it))
            .map(it -> finding(report, figure, indicator, it))
            .ifPresent(findings);
      }
    }
  }

  private static boolean isCount(Indicator indicator) {
    return Interval.isCounted(indicator.kind()) && indicator.aggregation() != Aggregation.NONE;
  }

  private static boolean isWhole(Quantity quantity) {
    BigDecimal value = quantity.baseValue();
    return value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0;
  }

  private Finding finding(Report report, Figure figure, Indicator indicator, Quantity quantity) {
    return Finding.of(
        code(),
        report,
        indicator.id(),
        figure.source(),
        Phrases.name(indicator, report),
        Phrases.of(quantity));
  }
}
