package org.nianbao.check.rules;

import java.util.function.Consumer;
import org.nianbao.model.Figure;
import org.nianbao.model.Indicator;
import org.nianbao.model.Report;
import org.nianbao.problem.Code;

/** An indicator is used only in the years for which it is defined. */
final class IndicatorInUse implements Rule {

  @Override
  public Code code() {
    return Code.NB310;
  }

  @Override
  public void check(Evidence evidence, Consumer<Finding> findings) {
    for (Report report : evidence.reports()) {
      for (Figure figure : report.figures()) {
        Indicator indicator = evidence.indicator(figure.indicator());
        if (!indicator.valid().contains(report.key().year())) {
          findings.accept(finding(report, figure, indicator));
        }
      }
    }
  }

  private Finding finding(Report report, Figure figure, Indicator indicator) {
    return Finding.of(
        code(),
        report,
        indicator.id(),
        figure.source(),
        Phrases.name(indicator, report),
        Integer.toString(report.key().year()),
        indicator.valid().first().map(Object::toString).orElse("…"),
        indicator.valid().last().map(Object::toString).orElse("…"));
  }
}
