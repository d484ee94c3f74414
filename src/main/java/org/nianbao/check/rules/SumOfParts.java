package org.nianbao.check.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.nianbao.problem.Code;

/** The parts of a total add up to it, within the rounding of the figures as written. */
final class SumOfParts implements Rule {

  @Override
  public Code code() {
    return Code.NB401;
  }

  @Override
  public void check(Evidence evidence, Consumer<Finding> findings) {
    Identity.all(evidence)
        .filter(Identity::complete)
        .filter(it -> !it.sum(evidence).meets(Interval.of(it.total(), it.indicator().kind())))
        .map(it -> finding(it, evidence))
        .forEach(findings);
  }

  private Finding finding(Identity identity, Evidence evidence) {
    BigDecimal sum = identity.writtenSum();
    BigDecimal difference = sum.subtract(identity.total().baseValue()).abs();
    return Finding.of(
        code(),
        identity.report(),
        identity.indicator().id(),
        identity.figure().source(),
        Phrases.name(identity.indicator(), identity.report()),
        Phrases.of(identity.total()),
        Phrases.sum(identity.parts(), identity.report(), evidence),
        Phrases.like(identity.total(), sum),
        Phrases.like(identity.total(), difference));
  }
}
