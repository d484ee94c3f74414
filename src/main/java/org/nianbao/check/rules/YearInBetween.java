package org.nianbao.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.nianbao.model.Id;
import org.nianbao.model.Organisation;
import org.nianbao.model.Report;
import org.nianbao.model.ReportKey;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;

/**
 * Between two annual reports of an organisation no year is missing. Where a sibling has reported
 * for that year, it is another rule's finding.
 */
final class YearInBetween implements Rule {

  @Override
  public Code code() {
    return Code.NB423;
  }

  @Override
  public void check(Evidence evidence, Consumer<Finding> findings) {
    Set<ReportKey> known = new TreeSet<>();
    evidence.site().reports().keySet().forEach(it -> known.add(year(it.organisation(), it.year())));
    evidence.missing().forEach(it -> known.add(year(it.organisation().id(), it.year())));
    for (Organisation organisation : evidence.site().organisations().values()) {
      List<Report> annual =
          evidence.annual(organisation.id()).values().stream()
              .filter(it -> organisation.exists().contains(it.key().year()))
              .toList();
      for (int i = 1; i < annual.size(); i++) {
        Report earlier = annual.get(i - 1);
        Report later = annual.get(i);
        for (int year = earlier.key().year() + 1; year < later.key().year(); year++) {
          if (!known.contains(year(organisation.id(), year))
              && !evidence.isUnreadable(organisation.id(), year)) {
            findings.accept(finding(organisation, earlier, year, later));
          }
        }
      }
    }
  }

  private static ReportKey year(Id organisation, int year) {
    return new ReportKey(organisation, year, Optional.empty());
  }

  private Finding finding(Organisation organisation, Report earlier, int year, Report later) {
    Problem problem =
        Problem.of(
            code(),
            Place.of(later.source()),
            organisation.name(),
            Integer.toString(earlier.key().year()),
            Integer.toString(year),
            Integer.toString(later.key().year()));
    return new Finding(problem, later.source(), Integer.toString(year));
  }
}
