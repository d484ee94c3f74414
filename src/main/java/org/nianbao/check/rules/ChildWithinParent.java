package org.nianbao.check.rules;

import java.util.function.Consumer;
import org.nianbao.problem.Code;

/**
 * Where an indicator adds up, an organisation's figure is not larger than that of the one above.
 */
final class ChildWithinParent implements Rule {

  @Override
  public Code code() {
    return Code.NB441;
  }

  @Override
  public void check(Evidence evidence, Consumer<Finding> findings) {
    Family.all(evidence)
        .forEach(
            family ->
                family.children().stream()
                    .filter(it -> it.interval().isAbove(family.parent().interval()))
                    .map(it -> finding(it, family))
                    .forEach(findings));
  }

  private Finding finding(Family.Member child, Family family) {
    Family.Member parent = family.parent();
    return Finding.of(
        code(),
        child.report(),
        family.indicator().id(),
        child.figure().source(),
        Phrases.name(family.indicator(), child.report()),
        Phrases.of(child.quantity()),
        parent.organisation().name(),
        Phrases.of(parent.quantity()),
        Phrases.like(
            child.quantity(),
            child.quantity().baseValue().subtract(parent.quantity().baseValue())));
  }
}
