package org.nianbao.check.rules;

import java.util.Optional;
import java.util.function.Consumer;
import org.nianbao.problem.Code;

/** An indicator is used only in the years for which it is defined. */
final class IndicatorInUse implements Rule {

  @Override
  public Code code() {
    return Code.NB310;
  }

  @Override
  public void check(Evidence evidence, Consumer<Finding> findings) {
    evidence
        .figures()
        .filter(it -> !it.indicator().valid().contains(it.report().key().year()))
        .map(this::finding)
        .forEach(findings);
  }

  private Finding finding(Stated stated) {
    return stated.finding(
        code(),
        Integer.toString(stated.report().key().year()),
        year(stated.indicator().valid().first()),
        year(stated.indicator().valid().last()));
  }

  private static String year(Optional<Integer> year) {
    return year.map(Object::toString).orElse("…");
  }
}
