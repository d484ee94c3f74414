package org.nianbao.check.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.nianbao.problem.Code;

/**
 * Where an indicator adds up, the figures of the organisations below one are together not more than
 * its own. Where one of them alone is more, that is another rule's finding.
 */
final class ChildrenWithinParent implements Rule {

  @Override
  public Code code() {
    return Code.NB442;
  }

  @Override
  public void check(Evidence evidence, Consumer<Finding> findings) {
    Family.all(evidence).filter(this::isBroken).map(this::finding).forEach(findings);
  }

  private boolean isBroken(Family family) {
    Interval parent = family.parent().interval();
    Interval sum =
        family.children().stream()
            .map(Family.Member::interval)
            .reduce(Interval.ZERO, Interval::plus);
    return sum.isAbove(parent)
        && family.children().stream().noneMatch(it -> it.interval().isAbove(parent));
  }

  private Finding finding(Family family) {
    Family.Member parent = family.parent();
    BigDecimal sum =
        family.children().stream()
            .map(it -> it.quantity().baseValue())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return Finding.of(
        code(),
        parent.report(),
        family.indicator().id(),
        parent.figure().source(),
        Phrases.name(family.indicator(), parent.report()),
        Phrases.of(parent.quantity()),
        Integer.toString(family.children().size()),
        Phrases.like(parent.quantity(), sum),
        Phrases.like(parent.quantity(), sum.subtract(parent.quantity().baseValue())));
  }
}
