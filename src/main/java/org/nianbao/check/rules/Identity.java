package org.nianbao.check.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.model.Figure;
import org.nianbao.model.Id;
import org.nianbao.model.Indicator;
import org.nianbao.model.Period;
import org.nianbao.model.Quantity;
import org.nianbao.model.Report;

/**
 * A total that a report states, and those of its parts that it states too.
 *
 * @param parts the known ones, of the same time as the total
 * @param complete whether they are all parts of the sum
 */
record Identity(
    Report report,
    Indicator indicator,
    Figure figure,
    Quantity total,
    List<Id> parts,
    boolean complete) {

  /** Every sum of every report that can be judged, one for each way to split an indicator. */
  static Stream<Identity> all(Evidence evidence) {
    return evidence.reports().stream().flatMap(report -> of(report, evidence));
  }

  private static Stream<Identity> of(Report report, Evidence evidence) {
    return report.figures().stream()
        .filter(figure -> figure.quantity().isPresent())
        .flatMap(
            figure -> {
              Indicator indicator = evidence.indicator(figure.indicator());
              return indicator.parts().stream()
                  .map(
                      parts ->
                          new Identity(
                              report,
                              indicator,
                              figure,
                              figure.quantity().orElseThrow(),
                              known(parts, figure, report),
                              known(parts, figure, report).size() == parts.size()));
            })
        .filter(it -> !it.parts().isEmpty());
  }

  private static List<Id> known(List<Id> parts, Figure total, Report report) {
    return parts.stream()
        .filter(
            part ->
                report
                    .figure(part)
                    .filter(it -> it.quantity().isPresent() && sameTime(it.asOf(), total.asOf()))
                    .isPresent())
        .toList();
  }

  /** Figures of one report go together, unless both name different days or periods. */
  static boolean sameTime(Optional<Period> one, Optional<Period> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  Interval sum(Evidence evidence) {
    return parts.stream()
        .map(
            part ->
                Interval.of(
                    Evidence.known(report, part).orElseThrow(), evidence.indicator(part).kind()))
        .reduce(Interval.ZERO, Interval::plus);
  }

  /** The sum of the numbers as written, in base units. */
  BigDecimal writtenSum() {
    return parts.stream()
        .map(part -> Evidence.known(report, part).orElseThrow().baseValue())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
