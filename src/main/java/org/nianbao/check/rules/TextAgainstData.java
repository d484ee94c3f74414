package org.nianbao.check.rules;

import java.util.Optional;
import java.util.function.Consumer;
import org.nianbao.check.prose.Claim;
import org.nianbao.model.Indicator;
import org.nianbao.model.Quantity;
import org.nianbao.model.Report;
import org.nianbao.problem.Code;

/** A number in the text beside the name of an indicator is its figure. */
final class TextAgainstData implements Rule {

  @Override
  public Code code() {
    return Code.NB431;
  }

  @Override
  public void check(Evidence evidence, Consumer<Finding> findings) {
    for (Report report : evidence.reports()) {
      for (Claim claim : evidence.claims(report)) {
        if (claim.kind() == Claim.Kind.VALUE) {
          judge(claim, report, evidence).ifPresent(findings);
        }
      }
    }
  }

  private Optional<Finding> judge(Claim claim, Report report, Evidence evidence) {
    Indicator indicator = evidence.indicator(claim.indicator());
    return Evidence.known(report, indicator.id())
        .filter(it -> !isSame(it, claim.quantity(), indicator))
        .map(it -> finding(claim, it, indicator, report));
  }

  private static boolean isSame(Quantity figure, Quantity said, Indicator indicator) {
    return Interval.of(figure, indicator.kind()).meets(Interval.of(said, indicator.kind()));
  }

  private Finding finding(Claim claim, Quantity figure, Indicator indicator, Report report) {
    return Finding.of(
        code(),
        report,
        indicator.id(),
        claim.place(),
        Phrases.name(indicator, report),
        claim.written(),
        Phrases.of(figure),
        indicator.id().value());
  }
}
