package org.nianbao.check.rules;

import java.util.function.Consumer;
import org.nianbao.model.Figure;
import org.nianbao.model.Indicator;
import org.nianbao.model.Quantity;
import org.nianbao.model.Report;
import org.nianbao.problem.Code;

/** No figure is above what its indicator allows, such as a share above 100 %. */
final class WithinMaximum implements Rule {

  @Override
  public Code code() {
    return Code.NB412;
  }

  @Override
  public void check(Evidence evidence, Consumer<Finding> findings) {
    for (Report report : evidence.reports()) {
      for (Figure figure : report.figures()) {
        Indicator indicator = evidence.indicator(figure.indicator());
        figure
            .quantity()
            .filter(it -> exceeds(it, indicator))
            .map(it -> finding(report, figure, indicator, it))
            .ifPresent(findings);
      }
    }
  }

  private static boolean exceeds(Quantity quantity, Indicator indicator) {
    return indicator
        .maximum()
        .filter(it -> quantity.baseValue().compareTo(it.baseValue()) > 0)
        .isPresent();
  }

  private Finding finding(Report report, Figure figure, Indicator indicator, Quantity quantity) {
    Quantity maximum = indicator.maximum().orElseThrow();
    return Finding.of(
        code(),
        report,
        indicator.id(),
        figure.source(),
        Phrases.name(indicator, report),
        Phrases.of(quantity),
        Phrases.of(maximum),
        Phrases.like(quantity, quantity.baseValue().subtract(maximum.baseValue())));
  }
}
