package org.nianbao.check.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Consumer;
import org.nianbao.check.prose.Claim;
import org.nianbao.model.Quantity;
import org.nianbao.model.Report;
import org.nianbao.model.UnitKind;
import org.nianbao.problem.Code;

/** A change to the year before, as the text states it, is that of the figures of both years. */
final class StatedChange implements Rule {

  private static final BigDecimal HUNDRED = new BigDecimal("100");
  private static final Interval ONE = new Interval(BigDecimal.ONE, BigDecimal.ONE);

  @Override
  public Code code() {
    return Code.NB421;
  }

  @Override
  public void check(Evidence evidence, Consumer<Finding> findings) {
    for (Report report : evidence.reports()) {
      for (Claim claim : evidence.claims(report)) {
        if (claim.kind() != Claim.Kind.VALUE) {
          judge(claim, report, evidence).ifPresent(findings);
        }
      }
    }
  }

  private Optional<Finding> judge(Claim claim, Report report, Evidence evidence) {
    return YearPair.of(report, claim.indicator(), evidence)
        .filter(YearPair::isComparable)
        .filter(it -> !holds(claim, it))
        .map(it -> finding(claim, it));
  }

  private static boolean holds(Claim claim, YearPair pair) {
    boolean isShare = pair.indicator().kind() == UnitKind.PERCENT;
    UnitKind kind = claim.isInPercent() ? UnitKind.PERCENT : pair.indicator().kind();
    Interval stated = Interval.of(claim.quantity(), kind);
    // 满意度提高 2% may mean two points or a fiftieth; either is right.
    boolean inUnits = !claim.isInPercent() || isShare;
    return (inUnits && difference(claim, pair).meets(stated))
        || (claim.isInPercent() && relative(claim, pair).meets(stated));
  }

  private static Interval difference(Claim claim, YearPair pair) {
    Interval before = pair.before().interval();
    Interval now = pair.now().interval();
    return claim.kind() == Claim.Kind.MORE ? now.minus(before) : before.minus(now);
  }

  private static Interval relative(Claim claim, YearPair pair) {
    Interval quotient = pair.now().interval().dividedBy(pair.before().interval());
    Interval change = claim.kind() == Claim.Kind.MORE ? quotient.minus(ONE) : ONE.minus(quotient);
    return change.times(HUNDRED);
  }

  private Finding finding(Claim claim, YearPair pair) {
    return Finding.of(
        code(),
        pair.report(),
        pair.indicator().id(),
        claim.place(),
        Phrases.name(pair.indicator(), pair.report()),
        claim.written(),
        Phrases.of(pair.before().quantity()),
        Phrases.of(pair.now().quantity()),
        real(claim, pair));
  }

  /** The change that the figures make, in the unit of the claim: {@code +38 个}, {@code -5.1%}. */
  private static String real(Claim claim, YearPair pair) {
    BigDecimal before = pair.before().quantity().baseValue();
    BigDecimal change = pair.now().quantity().baseValue().subtract(before);
    String sign = change.signum() > 0 ? "+" : "";
    if (claim.isInPercent() && pair.indicator().kind() != UnitKind.PERCENT) {
      Quantity stated = claim.quantity();
      int scale = Math.max(1, stated.value().scale());
      BigDecimal percent =
          change
              .multiply(HUNDRED)
              .divide(before, MathContext.DECIMAL128)
              .setScale(scale, RoundingMode.HALF_UP);
      return sign + percent.toPlainString() + "%";
    }
    return sign + Phrases.like(claim.quantity(), change);
  }
}
