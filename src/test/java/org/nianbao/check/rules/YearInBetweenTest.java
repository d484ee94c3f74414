package org.nianbao.check.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.check.rules.RuleRun.TOWN;
import static org.nianbao.check.rules.RuleRun.run;
import static org.nianbao.model.OrganisationBuilder.organisation;
import static org.nianbao.model.ReportBuilder.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nianbao.model.Sites;
import org.nianbao.problem.Place;

class YearInBetweenTest {

  private static Sites town() {
    return Sites.site()
        .with(
            organisation("dongguan", "东莞市总工会"),
            organisation(TOWN, "寮步镇总工会").parent("dongguan"),
            organisation("chashan", "茶山镇总工会").parent("dongguan"));
  }

  private static List<String> years(Sites site) {
    return run(new YearInBetween(), site).stream().map(Finding::subject).toList();
  }

  @Test
  void saysOfEachYearInBetweenThatItIsMissing() {
    List<Finding> findings =
        run(new YearInBetween(), town().with(report(TOWN, 2009), report(TOWN, 2012)));

    assertThat(findings).extracting(Finding::subject).containsExactly("2010", "2011");
    assertThat(findings.get(0).problem().arguments())
        .containsExactly("寮步镇总工会", "2009", "2010", "2012");
    assertThat(findings.get(0).problem().place())
        .isEqualTo(Place.of("content/reports/liaobu-town/2012.adoc"));
    assertThat(findings.get(0).document()).isEqualTo("content/reports/liaobu-town/2012.adoc");
  }

  @Test
  void countsOnlyYearsBetweenAnnualReports() {
    assertThat(years(town().with(report(TOWN, 2011), report(TOWN, 2012)))).isEmpty();
    assertThat(years(town().with(report(TOWN, 2012)))).isEmpty();
    assertThat(years(town().with(report(TOWN, 2010).personal(), report(TOWN, 2012)))).isEmpty();
    assertThat(years(town().with(report(TOWN, 2010).variant("half"), report(TOWN, 2012))))
        .isEmpty();
  }

  @Test
  void aHalfYearsReviewIsNoSilence() {
    assertThat(
            years(
                town()
                    .with(
                        report(TOWN, 2010),
                        report(TOWN, 2011).variant("half"),
                        report(TOWN, 2012))))
        .isEmpty();
  }

  @Test
  void leavesAYearForWhichASiblingReportedToTheRuleOfSiblings() {
    assertThat(years(town().with(report(TOWN, 2009), report("chashan", 2010), report(TOWN, 2012))))
        .containsExactly("2011");
    assertThat(years(town().with(report(TOWN, 2009), report("dongguan", 2010), report(TOWN, 2012))))
        .as("the parent is no sibling")
        .containsExactly("2010", "2011");
  }

  @Test
  void anOrganisationOwesNothingForYearsInWhichItDidNotExist() {
    Sites site =
        Sites.site()
            .with(organisation(TOWN, "寮步镇总工会").from(2011))
            .with(report(TOWN, 2009), report(TOWN, 2012), report(TOWN, 2014));
    assertThat(years(site)).containsExactly("2013");
  }

  @Test
  void aReportThatCannotBeReadIsNotMissing() {
    List<Finding> findings = new ArrayList<>();
    new YearInBetween()
        .check(
            new Evidence(
                town().with(report(TOWN, 2010), report(TOWN, 2012)).build(),
                Map.of(),
                Set.of("content/reports/liaobu-town/2011.adoc")),
            findings::add);
    assertThat(findings).isEmpty();
  }
}
