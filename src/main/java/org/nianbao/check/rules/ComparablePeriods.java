package org.nianbao.check.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.nianbao.model.Aggregation;
import org.nianbao.model.Period;
import org.nianbao.model.Report;
import org.nianbao.model.ReportKey;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;

/**
 * What adds up over time is counted over the same part of each year. Where the reports as such are
 * of periods that cannot be compared, that is said once, and not of every figure.
 */
final class ComparablePeriods implements Rule {

  /** What a waiver names to mean the periods of the reports as such. */
  static final String PERIOD = "period";

  @Override
  public Code code() {
    return Code.NB424;
  }

  @Override
  public void check(Evidence evidence, Consumer<Finding> findings) {
    Set<ReportKey> said = new HashSet<>();
    YearPair.all(evidence)
        .filter(it -> it.indicator().aggregation() == Aggregation.SUM)
        .filter(it -> !it.isComparable())
        .filter(it -> !isOfTheReports(it, evidence) || said.add(it.report().key()))
        .map(it -> isOfTheReports(it, evidence) ? ofReports(it) : ofFigures(it))
        .forEach(findings);
  }

  private static boolean isOfTheReports(YearPair pair, Evidence evidence) {
    return pair.now().period().equals(pair.report().period())
        && evidence
            .before(pair.report())
            .map(Report::period)
            .filter(pair.before().period()::equals)
            .isPresent();
  }

  private Finding ofReports(YearPair pair) {
    Problem problem =
        Problem.of(
            code(),
            Place.of(pair.report().source()),
            "",
            iso(pair.before().period()),
            iso(pair.now().period()));
    return new Finding(problem, pair.report().source(), PERIOD);
  }

  private Finding ofFigures(YearPair pair) {
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
