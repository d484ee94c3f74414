package org.nianbao.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.model.Aggregation;
import org.nianbao.model.Figure;
import org.nianbao.model.Indicator;
import org.nianbao.model.Organisation;
import org.nianbao.model.Period;
import org.nianbao.model.Quantity;
import org.nianbao.model.Report;

/**
 * What an organisation and those below it state for an indicator that adds up, in their own reports
 * of one year and for one time.
 *
 * @param children never empty
 */
record Family(Indicator indicator, Member parent, List<Member> children) {

  /** An organisation's known figure. */
  record Member(
      Organisation organisation,
      Report report,
      Figure figure,
      Quantity quantity,
      Interval interval) {}

  /** Every family of the site. */
  static Stream<Family> all(Evidence evidence) {
    return evidence
        .figures()
        .filter(it -> Evidence.isAnnual(it.report()))
        .filter(it -> it.indicator().aggregation() != Aggregation.NONE)
        .flatMap(it -> of(it.indicator(), it.report(), evidence).stream());
  }

  private static Optional<Family> of(Indicator indicator, Report report, Evidence evidence) {
    int year = report.key().year();
    List<Organisation> below = evidence.children(report.key().organisation(), year);
    Optional<Member> parent =
        below.isEmpty() ? Optional.empty() : member(indicator, report, evidence);
    List<Member> children =
        parent.isEmpty()
            ? List.of()
            : below.stream()
                .flatMap(it -> child(it, indicator, year, evidence).stream())
                .filter(it -> isOfOneTime(indicator, it, parent.get()))
                .toList();
    return parent.filter(it -> !children.isEmpty()).map(it -> new Family(indicator, it, children));
  }

  private static Optional<Member> child(
      Organisation child, Indicator indicator, int year, Evidence evidence) {
    return Optional.ofNullable(evidence.annual(child.id()).get(year))
        .flatMap(it -> member(indicator, it, evidence));
  }

  private static Optional<Member> member(Indicator indicator, Report report, Evidence evidence) {
    Optional<Figure> figure = report.figure(indicator.id());
    return figure
        .flatMap(Figure::quantity)
        .map(
            quantity ->
                new Member(
                    evidence.site().organisationOf(report),
                    report,
                    figure.get(),
                    quantity,
                    Interval.of(quantity, indicator.kind())));
  }

  /** What runs over a period is compared for the same period; what is counted on a day, always. */
  private static boolean isOfOneTime(Indicator indicator, Member one, Member other) {
    return indicator.aggregation() == Aggregation.LAST || time(one).equals(time(other));
  }

  private static Period time(Member member) {
    return member.report().periodOf(member.figure());
  }
}
