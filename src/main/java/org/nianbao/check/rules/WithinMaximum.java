package org.nianbao.check.rules;

import java.util.function.Consumer;
import org.nianbao.model.Quantity;
import org.nianbao.problem.Code;

/** No figure is above what its indicator allows, such as a share above 100 %. */
final class WithinMaximum implements Rule {

  @Override
  public Code code() {
    return Code.NB412;
  }

  @Override
  public void check(Evidence evidence, Consumer<Finding> findings) {
    evidence
        .figures()
        .forEach(it -> it.indicator().maximum().ifPresent(maximum -> check(it, maximum, findings)));
  }

  private void check(Stated stated, Quantity maximum, Consumer<Finding> findings) {
    stated
        .figure()
        .quantity()
        .filter(it -> it.baseValue().compareTo(maximum.baseValue()) > 0)
        .map(
            it ->
                stated.finding(
                    code(),
                    Phrases.of(it),
                    Phrases.of(maximum),
                    Phrases.like(it, it.baseValue().subtract(maximum.baseValue()))))
        .ifPresent(findings);
  }
}
