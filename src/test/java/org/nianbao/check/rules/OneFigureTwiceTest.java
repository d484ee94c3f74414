package org.nianbao.check.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.check.rules.RuleRun.reportOf;
import static org.nianbao.check.rules.RuleRun.run;
import static org.nianbao.check.rules.RuleRun.sentences;
import static org.nianbao.check.rules.RuleRun.town;
import static org.nianbao.model.IndicatorBuilder.indicator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.model.Aggregation;
import org.nianbao.model.ReportBuilder;
import org.nianbao.model.Sites;

class OneFigureTwiceTest {

  private static Sites petitions(ReportBuilder... reports) {
    return town(indicator("it", "信访件")).with(reports);
  }

  private static ReportBuilder review() {
    return reportOf(2012).variant("nian-zhong").period("2012-01-01", "2012-06-30");
  }

  @ParameterizedTest
  @CsvSource({
    "57 件, 57 件, 0",
    "57 件, 58 件, 1",
    "57 件, >50 件, 0",
    "57 件, ~55 件, 0",
    "57 件, >60 件, 1",
  })
  void comparesDocumentsOfOneYear(String annual, String review, int findings) {
    Sites site =
        petitions(
            reportOf(2012).figureAsOf("it", annual, "2012-01-01", "2012-06-30"),
            review().figure("it", RuleRun.quantity(review)));
    assertThat(sentences(new OneFigureTwice(), site)).hasSize(findings);
  }

  @Test
  void standsAtTheLaterDocumentAndNamesTheOther() {
    Sites site =
        petitions(
            reportOf(2012).figureAsOf("it", "57 件", "2012-01-01", "2012-06-30"),
            review().figure("it", RuleRun.quantity("60 宗")));

    assertThat(run(new OneFigureTwice(), site))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.document())
                  .isEqualTo("content/reports/liaobu-town/2012-nian-zhong.adoc");
              assertThat(it.problem().arguments())
                  .containsExactly(
                      "信访件", "60 宗", "content/reports/liaobu-town/2012.adoc", "57 件", "3 宗");
            });
  }

  @Test
  void comparesAFigureOfLastYearThatIsRepeatedThisYear() {
    Sites site =
        petitions(
            reportOf(2011, "it", "60 件"),
            reportOf(2012).figureAsOf("it", "62 件", "2011-01-01", "2011-12-31"));
    assertThat(run(new OneFigureTwice(), site))
        .singleElement()
        .satisfies(
            it -> assertThat(it.document()).isEqualTo("content/reports/liaobu-town/2012.adoc"));
  }

  @Test
  void findsOneContradictionForEachDocument() {
    Sites site =
        petitions(
            reportOf(2011, "it", "60 件"),
            reportOf(2012).figureAsOf("it", "62 件", "2011-01-01", "2011-12-31"),
            review().figureAsOf("it", "64 件", "2011-01-01", "2011-12-31"));
    assertThat(sentences(new OneFigureTwice(), site)).hasSize(2);
  }

  @Test
  void otherTimesAreOtherFigures() {
    assertThat(
            sentences(
                new OneFigureTwice(),
                petitions(
                    reportOf(2012, "it", "57 件"), review().figure("it", RuleRun.quantity("30 件")))))
        .isEmpty();
    assertThat(
            sentences(
                new OneFigureTwice(),
                petitions(reportOf(2011, "it", "57 件"), reportOf(2012, "it", "30 件"))))
        .isEmpty();
  }

  @Test
  void aMembersOwnSummaryCountsForItself() {
    Sites site =
        petitions(
            reportOf(2012, "it", "57 件"), reportOf(2012, "it", "3 件").variant("ge-ren").personal());
    assertThat(sentences(new OneFigureTwice(), site)).isEmpty();
  }

  @Test
  void aStateIsThatOfTheLastDay() {
    Sites site =
        town(indicator("it", "会员").unit("人").aggregation(Aggregation.LAST))
            .with(
                reportOf(2011, "it", "60 人"),
                reportOf(2012).figureAsOf("it", "62 人", "2011-12-31", "2011-12-31"));
    assertThat(sentences(new OneFigureTwice(), site)).hasSize(1);
  }
}
