package org.nianbao.check.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.nianbao.check.rules.RuleRun.quantity;
import static org.nianbao.check.rules.RuleRun.run;
import static org.nianbao.check.rules.RuleRun.sentences;
import static org.nianbao.model.IndicatorBuilder.indicator;
import static org.nianbao.model.OrganisationBuilder.organisation;
import static org.nianbao.model.ReportBuilder.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nianbao.model.Aggregation;
import org.nianbao.model.ReportBuilder;
import org.nianbao.model.Sites;

/** The rules that look at an organisation and those below it. */
class FamilyRulesTest {

  private static Sites city(ReportBuilder... reports) {
    return Sites.site()
        .with(
            organisation("city", "临江市总工会"),
            organisation("binhe", "滨河街道总工会").parent("city"),
            organisation("school", "第二中学工会").parent("city"),
            organisation("factory", "机械厂工会").parent("city"))
        .with(
            indicator("members", "会员").unit("人").aggregation(Aggregation.LAST),
            indicator("petitions", "信访件"),
            indicator("share", "占比").unit("%").aggregation(Aggregation.NONE))
        .with(reports);
  }

  private static ReportBuilder of(String organisation, String indicator, String figure) {
    return report(organisation, 2012).figure(indicator, quantity(figure));
  }

  @Test
  void aChildIsNotMoreThanItsParent() {
    Sites site =
        city(
            of("city", "petitions", "57 件"),
            of("binhe", "petitions", "58 件"),
            of("school", "petitions", "57 件"));

    assertThat(sentences(new ChildWithinParent(), site))
        .containsExactly(List.of("信访件", "58 件", "临江市总工会", "57 件", "1 件"));
    assertThat(run(new ChildrenWithinParent(), site)).isEmpty();
  }

  @Test
  void theFindingIsInTheReportOfTheChild() {
    assertThat(
            run(
                new ChildWithinParent(),
                city(of("city", "petitions", "57 件"), of("binhe", "petitions", "58 件"))))
        .extracting(Finding::document, Finding::subject)
        .containsExactly(tuple("content/reports/binhe/2012.adoc", "petitions"));
  }

  @Test
  void childrenTogetherAreNotMoreThanTheirParent() {
    assertThat(
            sentences(
                new ChildrenWithinParent(),
                city(
                    of("city", "petitions", "57 件"),
                    of("binhe", "petitions", "30 件"),
                    of("school", "petitions", "28 件"))))
        .containsExactly(List.of("信访件", "57 件", "2", "58 件", "1 件"));
  }

  @Test
  void whatAddsUpIsFine() {
    Sites site =
        city(
            of("city", "petitions", "58 件"),
            of("binhe", "petitions", "30 件"),
            of("school", "petitions", "28 件"));

    assertThat(run(new ChildWithinParent(), site)).isEmpty();
    assertThat(run(new ChildrenWithinParent(), site)).isEmpty();
  }

  @Test
  void ratesAndOtherYearsAreNotCompared() {
    assertThat(
            run(
                new ChildWithinParent(),
                city(of("city", "share", "40%"), of("binhe", "share", "90%"))))
        .isEmpty();
    assertThat(
            run(
                new ChildWithinParent(),
                city(
                    of("city", "petitions", "5 件"),
                    report("binhe", 2013).figure("petitions", quantity("9 件")))))
        .isEmpty();
  }

  @Test
  void whatRunsOverAnotherPeriodIsNotComparedAndWhatIsCountedOnADayIs() {
    assertThat(
            run(
                new ChildWithinParent(),
                city(
                    report("city", 2012).figureAsOf("petitions", "5 件", "2012-01-01", "2012-10-31"),
                    of("binhe", "petitions", "9 件"))))
        .isEmpty();
    assertThat(
            run(
                new ChildWithinParent(),
                city(
                    report("city", 2012).figureAsOf("members", "5 人", "2012-10-31", "2012-10-31"),
                    of("binhe", "members", "9 人"))))
        .hasSize(1);
  }

  @Test
  void roundingAndQualifiersAreAllowedFor() {
    assertThat(
            run(
                new ChildWithinParent(),
                city(of("city", "members", "1.2 万人"), of("binhe", "members", "12400 人"))))
        .isEmpty();
    assertThat(
            run(
                new ChildWithinParent(),
                city(of("city", "members", ">1 万人"), of("binhe", "members", "12400 人"))))
        .isEmpty();
  }

  @Test
  void whoHasNotReportedForAYearOfASiblingIsNamed() {
    Sites site = city(of("city", "petitions", "5 件"), of("binhe", "petitions", "5 件"));

    assertThat(sentences(new ReportsOfSiblings(), site))
        .containsExactly(List.of("机械厂工会", "2012", "滨河街道总工会"), List.of("第二中学工会", "2012", "滨河街道总工会"));
    assertThat(run(new ReportsOfSiblings(), site))
        .extracting(Finding::document, Finding::subject)
        .contains(tuple("content/organisations/factory.adoc", "2012"));
  }

  @Test
  void aReportThatCannotBeReadIsNotMissing() {
    Sites site = city(of("binhe", "petitions", "5 件"));
    List<Finding> findings = new ArrayList<>();
    new ReportsOfSiblings()
        .check(
            new Evidence(
                site.build(),
                Map.of(),
                Set.of("content/reports/factory/2012.adoc", "content/reports/school/2012.adoc")),
            findings::add);

    assertThat(findings).isEmpty();
  }

  @Test
  void nobodyIsMissingWhereNoSiblingReports() {
    assertThat(run(new ReportsOfSiblings(), city(of("city", "petitions", "5 件")))).isEmpty();
  }
}
