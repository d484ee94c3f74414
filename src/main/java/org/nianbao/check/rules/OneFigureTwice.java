package org.nianbao.check.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.nianbao.model.Aggregation;
import org.nianbao.model.AuthorKind;
import org.nianbao.model.Figure;
import org.nianbao.model.Id;
import org.nianbao.model.Indicator;
import org.nianbao.model.Period;
import org.nianbao.model.Quantity;
import org.nianbao.model.Report;
import org.nianbao.problem.Code;

/** Two documents of an organisation give one figure for one time, the same in both. */
final class OneFigureTwice implements Rule {

  private record Stated(
      Report report, Indicator indicator, Figure figure, Quantity quantity, Period time) {

    boolean contradicts(Stated other) {
      return time.equals(other.time) && !interval().meets(other.interval());
    }

    private Interval interval() {
      return Interval.of(quantity, indicator.kind());
    }
  }

  @Override
  public Code code() {
    return Code.NB432;
  }

  @Override
  public void check(Evidence evidence, Consumer<Finding> findings) {
    Map<Id, Map<Id, List<Stated>>> earlier = new TreeMap<>();
    for (Report report : evidence.reports()) {
      if (report.authorKind() != AuthorKind.ORGANISATION) {
        continue;
      }
      Map<Id, List<Stated>> own =
          earlier.computeIfAbsent(report.key().organisation(), it -> new TreeMap<>());
      for (Figure figure : report.figures()) {
        Optional<Stated> stated = stated(report, figure, evidence);
        if (stated.isPresent()) {
          List<Stated> before = own.computeIfAbsent(figure.indicator(), it -> new ArrayList<>());
          before.stream()
              .filter(stated.get()::contradicts)
              .findFirst()
              .map(it -> finding(stated.get(), it))
              .ifPresent(findings);
          before.add(stated.get());
        }
      }
    }
  }

  private static Optional<Stated> stated(Report report, Figure figure, Evidence evidence) {
    Indicator indicator = evidence.indicator(figure.indicator());
    Period period = figure.asOf().orElse(report.period());
    // The members of a year are those of its last day.
    Period time = indicator.aggregation() == Aggregation.LAST ? Period.day(period.last()) : period;
    return figure.quantity().map(it -> new Stated(report, indicator, figure, it, time));
  }

  private Finding finding(Stated here, Stated there) {
    BigDecimal difference =
        here.quantity().baseValue().subtract(there.quantity().baseValue()).abs();
    return Finding.of(
        code(),
        here.report(),
        here.indicator().id(),
        here.figure().source(),
        Phrases.name(here.indicator(), here.report()),
        Phrases.of(here.quantity()),
        there.report().source(),
        Phrases.of(there.quantity()),
        Phrases.like(here.quantity(), difference));
  }
}
