package org.nianbao.check.rules;

import java.util.function.Consumer;
import org.nianbao.model.Figure;
import org.nianbao.model.Report;
import org.nianbao.problem.Code;

/** A figure that the report says is unknown is mentioned in its text, where it says why. */
final class UnknownExplained implements Rule {

  @Override
  public Code code() {
    return Code.NB414;
  }

  @Override
  public void check(Evidence evidence, Consumer<Finding> findings) {
    for (Report report : evidence.reports()) {
      report.figures().stream()
          .filter(it -> it.quantity().isEmpty())
          .filter(it -> !evidence.prose(report).mentioned().contains(it.indicator()))
          .map(it -> finding(report, it, evidence))
          .forEach(findings);
    }
  }

  private Finding finding(Report report, Figure figure, Evidence evidence) {
    return Finding.of(
        code(),
        report,
        figure.indicator(),
        figure.source(),
        Phrases.name(evidence.indicator(figure.indicator()), report),
        figure.indicator().value());
  }
}
