package org.nianbao.check.rules;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.nianbao.model.MissingReport;
import org.nianbao.model.Organisation;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;

/** An organisation reports for every year for which a sibling does. */
final class ReportsOfSiblings implements Rule {

  /** How many siblings a finding names. */
  private static final int NAMED = 3;

  @Override
  public Code code() {
    return Code.NB451;
  }

  @Override
  public void check(Evidence evidence, Consumer<Finding> findings) {
    evidence.missing().stream()
        .filter(it -> !evidence.isUnreadable(it.organisation().id(), it.year()))
        .map(this::finding)
        .forEach(findings);
  }

  private Finding finding(MissingReport missing) {
    String year = Integer.toString(missing.year());
    String document = "content/organisations/" + missing.organisation().id() + ".adoc";
    Problem problem =
        Problem.of(
            code(),
            Place.of(document),
            missing.organisation().name(),
            year,
            missing.siblings().stream()
                .limit(NAMED)
                .map(Organisation::name)
                .collect(Collectors.joining("、")));
    return new Finding(problem, document, year);
  }
}
