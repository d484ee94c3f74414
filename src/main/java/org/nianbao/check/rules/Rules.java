package org.nianbao.check.rules;

import java.util.ArrayList;
import java.util.List;

/** All rules. */
public final class Rules {

  static final List<Rule> ALL =
      List.of(
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
          new OneFigureTwice(),
          new ChildWithinParent(),
          new ChildrenWithinParent(),
          new ReportsOfSiblings());

  private Rules() {}

  /** Everything that does not hold. */
  public static List<Finding> check(Evidence evidence) {
    List<Finding> findings = new ArrayList<>();
    ALL.forEach(rule -> rule.check(evidence, findings::add));
    return findings;
  }
}
