package org.nianbao.check.rules;

import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.model.Aggregation;
import org.nianbao.model.Figure;
import org.nianbao.model.Id;
import org.nianbao.model.Indicator;
import org.nianbao.model.Period;
import org.nianbao.model.Quantity;
import org.nianbao.model.Report;
import org.nianbao.model.UnitKind;

/**
 * What two annual reports of one organisation, one year after the other, state for an indicator.
 */
record YearPair(Report report, Indicator indicator, Year before, Year now) {

  /**
   * What one of them states.
   *
   * @param period for which it holds
   */
  record Year(Figure figure, Quantity quantity, Period period, UnitKind kind) {

    Interval interval() {
      return Interval.of(quantity, kind);
    }

    private static Optional<Year> of(Report report, Indicator indicator) {
      return report
          .figure(indicator.id())
          .flatMap(
              figure ->
                  figure
                      .quantity()
                      .map(
                          it ->
                              new Year(
                                  figure,
                                  it,
                                  counted(report, figure, indicator),
                                  indicator.kind())));
    }
  }

  /** All pairs in which both figures are known. */
  static Stream<YearPair> all(Evidence evidence) {
    return evidence
        .figures()
        .flatMap(it -> of(it.report(), it.indicator().id(), evidence).stream());
  }

  static Optional<YearPair> of(Report report, Id id, Evidence evidence) {
    Indicator indicator = evidence.indicator(id);
    return evidence
        .before(report)
        .flatMap(it -> Year.of(it, indicator))
        .flatMap(
            before ->
                Year.of(report, indicator)
                    .map(now -> new YearPair(report, indicator, before, now)));
  }

  /**
   * The days over which a figure was counted: what adds up over time and is given as of a day was
   * counted from the beginning of the report's period.
   */
  private static Period counted(Report report, Figure figure, Indicator indicator) {
    Period stated = report.periodOf(figure);
    return indicator.aggregation() == Aggregation.SUM
            && stated.isDay()
            && !stated.first().isBefore(report.period().first())
        ? new Period(report.period().first(), stated.last())
        : stated;
  }

  boolean isComparable() {
    return indicator.aggregation().canCompare(before.period(), now.period());
  }
}
