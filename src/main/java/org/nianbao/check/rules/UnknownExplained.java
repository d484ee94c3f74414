package org.nianbao.check.rules;

import java.util.function.Consumer;
import org.nianbao.problem.Code;

/** A figure that the report says is unknown is mentioned in its text, where it says why. */
final class UnknownExplained implements Rule {

  @Override
  public Code code() {
    return Code.NB414;
  }

  @Override
  public void check(Evidence evidence, Consumer<Finding> findings) {
    evidence
        .figures()
        .filter(it -> it.figure().quantity().isEmpty())
        .filter(it -> !it.report().text().figures().contains(it.indicator().id()))
        .map(it -> it.finding(code(), it.indicator().id().value()))
        .forEach(findings);
  }
}
