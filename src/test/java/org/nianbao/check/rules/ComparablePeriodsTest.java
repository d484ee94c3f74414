package org.nianbao.check.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.check.rules.RuleRun.reportOf;
import static org.nianbao.check.rules.RuleRun.sentences;
import static org.nianbao.check.rules.RuleRun.town;
import static org.nianbao.model.IndicatorBuilder.indicator;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.model.Aggregation;
import org.nianbao.model.Sites;

class ComparablePeriodsTest {

  @ParameterizedTest
  @CsvSource({
    "2011-01-01, 2011-12-31, 2012-01-01, 2012-12-31, true",
    "2011-01-01, 2011-12-31, 2012-01-01, 2012-10-31, false",
    "2011-01-01, 2011-10-31, 2012-01-01, 2012-10-31, true",
    "2010-09-01, 2011-08-31, 2011-09-01, 2012-08-31, true",
    "2010-09-01, 2011-08-31, 2012-01-01, 2012-12-31, false",
    "2011-01-01, 2011-02-28, 2012-01-01, 2012-02-29, true",
    "2011-01-01, 2011-06-30, 2012-07-01, 2012-12-31, false",
  })
  void comparesTheSamePartOfEachYear(
      String first, String last, String nextFirst, String nextLast, boolean holds) {
    Sites site =
        town(indicator("it", "信访件"))
            .with(
                reportOf(2011, "it", "60 件").period(first, last),
                reportOf(2012, "it", "57 件").period(nextFirst, nextLast));
    assertThat(sentences(new ComparablePeriods(), site).isEmpty()).isEqualTo(holds);
  }

  @Test
  void namesBothPeriods() {
    Sites site =
        town(indicator("it", "信访件"))
            .with(
                reportOf(2011, "it", "60 件"),
                reportOf(2012).figureAsOf("it", "57 件", "2012-01-01", "2012-10-31"));
    assertThat(sentences(new ComparablePeriods(), site))
        .singleElement()
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .containsExactly("信访件", "2011-01-01/2011-12-31", "2012-01-01/2012-10-31");
  }

  @Test
  void reportsOfPeriodsThatCannotBeComparedAreNamedOnce() {
    Sites site =
        town(indicator("it", "信访件"), indicator("other", "调解"))
            .with(
                reportOf(2011, "it", "60 件", "other", "3 件"),
                reportOf(2012, "it", "57 件", "other", "4 件").period("2011-09-01", "2012-08-31"));
    assertThat(RuleRun.run(new ComparablePeriods(), site))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.subject()).isEqualTo("period");
              assertThat(it.problem().arguments())
                  .containsExactly("", "2011-01-01/2011-12-31", "2011-09-01/2012-08-31");
            });
  }

  @Test
  void whatAddsUpAsOfADayWasCountedFromTheBeginningOfThePeriod() {
    Sites site =
        town(indicator("it", "信访件"))
            .with(
                reportOf(2011).figureAsOf("it", "60 件", "2011-12-10", "2011-12-10"),
                reportOf(2012).figureAsOf("it", "57 件", "2012-01-01", "2012-12-10"));
    assertThat(sentences(new ComparablePeriods(), site)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"LAST", "NONE"})
  void whatDoesNotAddUpOverTimeIsNotCountedOverAPeriod(Aggregation aggregation) {
    Sites site =
        town(indicator("it", "会员").unit("人").aggregation(aggregation))
            .with(
                reportOf(2011, "it", "60 人"),
                reportOf(2012, "it", "57 人").period("2012-01-01", "2012-10-31"));
    assertThat(sentences(new ComparablePeriods(), site)).isEmpty();
  }

  @Test
  void anUnknownFigureIsComparedWithNothing() {
    Sites site =
        town(indicator("it", "信访件"))
            .with(
                reportOf(2011, "it", "?"),
                reportOf(2012, "it", "57 件").period("2012-01-01", "2012-10-31"));
    assertThat(sentences(new ComparablePeriods(), site)).isEmpty();
  }
}
