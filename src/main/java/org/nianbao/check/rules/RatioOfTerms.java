package org.nianbao.check.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Consumer;
import org.nianbao.model.Figure;
import org.nianbao.model.Id;
import org.nianbao.model.Indicator;
import org.nianbao.model.Qualifier;
import org.nianbao.model.Quantity;
import org.nianbao.model.Ratio;
import org.nianbao.model.Report;
import org.nianbao.model.UnitKind;
import org.nianbao.problem.Code;

/** A ratio is that of its two terms, within the rounding of all three. */
final class RatioOfTerms implements Rule {

  private static final BigDecimal HUNDRED = new BigDecimal("100");

  private record Case(
      Report report, Indicator indicator, Figure figure, Quantity stated, Term above, Term below) {}

  private record Term(Indicator indicator, Quantity quantity) {

    Interval interval() {
      return Interval.of(quantity, indicator.kind());
    }

    String phrase(Report report) {
      return Phrases.name(indicator, report) + " " + Phrases.of(quantity);
    }
  }

  @Override
  public Code code() {
    return Code.NB411;
  }

  @Override
  public void check(Evidence evidence, Consumer<Finding> findings) {
    for (Report report : evidence.reports()) {
      for (Figure figure : report.figures()) {
        of(report, figure, evidence)
            .filter(it -> !holds(it))
            .map(this::finding)
            .ifPresent(findings);
      }
    }
  }

  private static Optional<Case> of(Report report, Figure figure, Evidence evidence) {
    Indicator indicator = evidence.indicator(figure.indicator());
    Optional<Ratio> ratio = indicator.ratioOf();
    Optional<Term> above = ratio.flatMap(it -> term(it.numerator(), report, figure, evidence));
    Optional<Term> below = ratio.flatMap(it -> term(it.denominator(), report, figure, evidence));
    return figure.quantity().isPresent() && above.isPresent() && below.isPresent()
        ? Optional.of(
            new Case(report, indicator, figure, figure.quantity().get(), above.get(), below.get()))
        : Optional.empty();
  }

  private static Optional<Term> term(Id id, Report report, Figure ratio, Evidence evidence) {
    return report
        .figure(id)
        .filter(it -> Identity.sameTime(it.asOf(), ratio.asOf()))
        .flatMap(Figure::quantity)
        .map(it -> new Term(evidence.indicator(id), it));
  }

  private static boolean holds(Case it) {
    Interval real = it.above().interval().dividedBy(it.below().interval()).times(scale(it));
    return real.meets(Interval.of(it.stated(), it.indicator().kind()));
  }

  private static BigDecimal scale(Case it) {
    return it.indicator().kind() == UnitKind.PERCENT ? HUNDRED : BigDecimal.ONE;
  }

  private Finding finding(Case it) {
    BigDecimal real =
        it.above()
            .quantity()
            .baseValue()
            .multiply(scale(it))
            .divide(it.below().quantity().baseValue(), MathContext.DECIMAL128)
            .divide(it.stated().unit().factor(), MathContext.DECIMAL128)
            .setScale(it.stated().value().scale(), RoundingMode.HALF_UP);
    boolean percent = it.indicator().kind() == UnitKind.PERCENT;
    return Finding.of(
        code(),
        it.report(),
        it.indicator().id(),
        it.figure().source(),
        Phrases.name(it.indicator(), it.report()),
        Phrases.of(it.stated()),
        it.above().phrase(it.report()) + " / " + it.below().phrase(it.report()),
        Phrases.of(
            new Quantity(Qualifier.EXACT, real, it.stated().unit(), it.stated().unitAsWritten())),
        real.subtract(it.stated().value()).abs().toPlainString(),
        percent ? "" : it.stated().unitAsWritten());
  }
}
