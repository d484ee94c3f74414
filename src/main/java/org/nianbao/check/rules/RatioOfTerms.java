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

  private record Case(Stated share, Quantity stated, Term above, Term below) {}

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
    evidence
        .figures()
        .flatMap(it -> of(it, evidence).stream())
        .filter(it -> !holds(it))
        .map(this::finding)
        .forEach(findings);
  }

  private static Optional<Case> of(Stated share, Evidence evidence) {
    Optional<Ratio> ratio = share.indicator().ratioOf();
    Optional<Quantity> quantity = share.figure().quantity();
    Optional<Term> above = ratio.flatMap(it -> term(it.numerator(), share, evidence));
    Optional<Term> below = ratio.flatMap(it -> term(it.denominator(), share, evidence));
    return quantity.isPresent() && above.isPresent() && below.isPresent()
        ? Optional.of(new Case(share, quantity.get(), above.get(), below.get()))
        : Optional.empty();
  }

  private static Optional<Term> term(Id id, Stated share, Evidence evidence) {
    return share
        .report()
        .figure(id)
        .filter(it -> Identity.sameTime(it.asOf(), share.figure().asOf()))
        .flatMap(Figure::quantity)
        .map(it -> new Term(evidence.indicator(id), it));
  }

  private static boolean holds(Case it) {
    Interval real = it.above().interval().dividedBy(it.below().interval()).times(scale(it));
    return real.meets(Interval.of(it.stated(), it.share().indicator().kind()));
  }

  private static BigDecimal scale(Case it) {
    return it.share().indicator().kind() == UnitKind.PERCENT ? HUNDRED : BigDecimal.ONE;
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
    boolean percent = it.share().indicator().kind() == UnitKind.PERCENT;
    Report report = it.share().report();
    return it.share()
        .finding(
            code(),
            Phrases.of(it.stated()),
            it.above().phrase(report) + " / " + it.below().phrase(report),
            Phrases.of(
                new Quantity(
                    Qualifier.EXACT, real, it.stated().unit(), it.stated().unitAsWritten())),
            real.subtract(it.stated().value()).abs().toPlainString(),
            percent ? "" : it.stated().unitAsWritten());
  }
}
