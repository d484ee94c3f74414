package org.nianbao.check.rules;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.work.Jobs;
import org.nianbao.work.Progress;

/** All rules. */
public final class Rules {

  /** Those that take longest first, so that no job is left with one of them at the end. */
  static final List<Rule> ALL =
      List.of(
          new ChildWithinParent(),
          new ChildrenWithinParent(),
          new OneFigureTwice(),
          new IndicatorInUse(),
          new SumOfParts(),
          new PartsWithinTotal(),
          new RatioOfTerms(),
          new WithinMaximum(),
          new WholeCount(),
          new UnknownExplained(),
          new StatedChange(),
          new TenfoldChange(),
          new YearInBetween(),
          new ComparablePeriods(),
          new TextAgainstData(),
          new ReportsOfSiblings());

  private Rules() {}

  /** Everything that does not hold, whatever the number of jobs in the same order. */
  public static List<Finding> check(Evidence evidence, Jobs jobs) {
    return jobs.inSilence().map(Progress.Stage.CHECK, ALL, rule -> check(rule, evidence)).stream()
        .flatMap(List::stream)
        .toList();
  }

  private static List<Finding> check(Rule rule, Evidence evidence) {
    List<Finding> findings = new ArrayList<>();
    rule.check(evidence, findings::add);
    return findings;
  }
}
