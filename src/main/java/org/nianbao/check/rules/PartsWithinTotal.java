package org.nianbao.check.rules;

import java.util.function.Consumer;
import org.nianbao.model.UnitKind;
import org.nianbao.problem.Code;

/** No part, and not all known parts together, are more than the total, though some are missing. */
final class PartsWithinTotal implements Rule {

  @Override
  public Code code() {
    return Code.NB410;
  }

  @Override
  public void check(Evidence evidence, Consumer<Finding> findings) {
    Identity.all(evidence)
        .filter(it -> !it.complete())
        .filter(it -> it.stated().indicator().kind() != UnitKind.PERCENT)
        .filter(it -> it.sum(evidence).isAbove(it.totalInterval()))
        .map(it -> it.finding(code(), evidence))
        .forEach(findings);
  }
}
