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
        .filter(it -> it.indicator().kind() != UnitKind.PERCENT)
        .filter(it -> it.sum(evidence).isAbove(Interval.of(it.total(), it.indicator().kind())))
        .map(it -> finding(it, evidence))
        .forEach(findings);
  }

  private Finding finding(Identity identity, Evidence evidence) {
    return Finding.of(
        code(),
        identity.report(),
        identity.indicator().id(),
        identity.figure().source(),
        Phrases.name(identity.indicator(), identity.report()),
        Phrases.of(identity.total()),
        Phrases.sum(identity.parts(), identity.report(), evidence),
        Phrases.like(identity.total(), identity.writtenSum()),
        Phrases.like(
            identity.total(), identity.writtenSum().subtract(identity.total().baseValue())));
  }
}
