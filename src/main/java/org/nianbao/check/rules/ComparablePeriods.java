package org.nianbao.check.rules;

import java.util.function.Consumer;
import org.nianbao.model.Aggregation;
import org.nianbao.model.Period;
import org.nianbao.problem.Code;

/** What adds up over time is counted over the same part of each year. */
final class ComparablePeriods implements Rule {

  @Override
  public Code code() {
    return Code.NB424;
  }

  @Override
  public void check(Evidence evidence, Consumer<Finding> findings) {
    YearPair.all(evidence)
        .filter(it -> it.indicator().aggregation() == Aggregation.SUM)
        .filter(it -> !it.isComparable())
        .map(this::finding)
        .forEach(findings);
  }

  private Finding finding(YearPair pair) {
    return Finding.of(
        code(),
        pair.report(),
        pair.indicator().id(),
        pair.now().figure().source(),
        Phrases.name(pair.indicator(), pair.report()),
        iso(pair.before().period()),
        iso(pair.now().period()));
  }

  private static String iso(Period period) {
    return period.isDay() ? period.first().toString() : period.first() + "/" + period.last();
  }
}
