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

  private record Known(
      Report report, Indicator indicator, Figure figure, Quantity quantity, Period time) {

    boolean contradicts(Known other) {
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
    Map<Id, Map<Id, List<Known>>> earlier = new TreeMap<>();
    for (Report report : evidence.reports()) {
      if (report.authorKind() != AuthorKind.ORGANISATION) {
        continue;
      }
      Map<Id, List<Known>> own =
          earlier.computeIfAbsent(report.key().organisation(), it -> new TreeMap<>());
      for (Figure figure : report.figures()) {
        Optional<Known> known = known(report, figure, evidence);
        if (known.isPresent()) {
          List<Known> before = own.computeIfAbsent(figure.indicator(), it -> new ArrayList<>());
          before.stream()
              .filter(known.get()::contradicts)
              .findFirst()
              .map(it -> finding(known.get(), it))
              .ifPresent(findings);
          before.add(known.get());
        }
      }
    }
  }

  private static Optional<Known> known(Report report, Figure figure, Evidence evidence) {
    Indicator indicator = evidence.indicator(figure.indicator());
    Period period = report.periodOf(figure);
    // The members of a year are those of its last day.
    Period time = indicator.aggregation() == Aggregation.LAST ? Period.day(period.last()) : period;
    return figure.quantity().map(it -> new Known(report, indicator, figure, it, time));
  }

  private Finding finding(Known here, Known there) {
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
