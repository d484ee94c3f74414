package org.nianbao.check.rules;

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
        .filter(it -> !it.sum(evidence).meets(it.totalInterval()))
        .map(it -> it.finding(code(), evidence))
        .forEach(findings);
  }
}
