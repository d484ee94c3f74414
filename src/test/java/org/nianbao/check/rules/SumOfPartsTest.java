package org.nianbao.check.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.check.rules.RuleRun.report;
import static org.nianbao.check.rules.RuleRun.sentences;
import static org.nianbao.check.rules.RuleRun.town;
import static org.nianbao.model.IndicatorBuilder.indicator;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.model.IndicatorBuilder;
import org.nianbao.model.ReportBuilder;
import org.nianbao.model.Sites;

class SumOfPartsTest {

  private static Sites petitions(ReportBuilder report) {
    return town(
            indicator("petitions", "信访件").parts("referred", "received"),
            indicator("referred", "上级转办"),
            indicator("received", "本会接访"))
        .with(report);
  }

  @Test
  void acceptsPartsThatAddUp() {
    assertThat(
            sentences(
                new SumOfParts(),
                petitions(report("petitions", "57 宗", "referred", "38 宗", "received", "19 宗"))))
        .isEmpty();
  }

  @Test
  void namesBothNumbersAndTheDifference() {
    assertThat(
            sentences(
                new SumOfParts(),
                petitions(report("petitions", "57 宗", "referred", "38 宗", "received", "20 宗"))))
        .singleElement()
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .containsExactly("信访件", "57 宗", "上级转办 38 宗 + 本会接访 20 宗", "58 宗", "1 宗");
  }

  @Test
  void judgesOnlyWhatIsKnown() {
    assertThat(
            sentences(
                new SumOfParts(),
                petitions(report("petitions", "57 宗", "referred", "38 宗", "received", "?"))))
        .isEmpty();
    assertThat(
            sentences(new SumOfParts(), petitions(report("petitions", "57 宗", "referred", "1 宗"))))
        .isEmpty();
    assertThat(
            sentences(
                new SumOfParts(),
                petitions(report("petitions", "?", "referred", "38 宗", "received", "20 宗"))))
        .isEmpty();
  }

  @Test
  void judgesEachWayToSplitATotal() {
    IndicatorBuilder total =
        indicator("petitions", "信访件").parts("referred", "received").parts("letters", "visits");
    Sites site =
        town(
                total,
                indicator("referred", "上级转办"),
                indicator("received", "本会接访"),
                indicator("letters", "来信"),
                indicator("visits", "来访"))
            .with(
                report(
                    "petitions",
                    "57 宗",
                    "referred",
                    "38 宗",
                    "received",
                    "19 宗",
                    "letters",
                    "50 宗",
                    "visits",
                    "8 宗"));

    assertThat(sentences(new SumOfParts(), site))
        .singleElement()
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .contains("来信 50 宗 + 来访 8 宗");
  }

  @ParameterizedTest
  @CsvSource({
    "12.2 万元,   8.13 万元,   40700 元,   true",
    "12.2 万元,   8.13 万元,   41400 元,   false",
    "1.2 亿元,    11999 万元,  10000 元,   true",
    "1317.31万元, 1317 万元,   3100 元,    true",
    "1317.31万元, 1317.00 万元, 3300 元,   false",
    ">5000 元,    3000 元,     2900 元,    true",
    ">5000 元,    3000 元,     1900 元,    false",
    "5000 元,     >3000 元,    2500 元,    false",
    "5000 元,     >3000 元,    1500 元,    true",
    "<5000 元,    3000 元,     2100 元,    false",
    "~5000 元,    3000 元,     2400 元,    true",
    "~5000 元,    3000 元,     2600 元,    false",
  })
  void countsWithTheRoundingAsWritten(String total, String one, String other, boolean holds) {
    Sites site =
        town(
                indicator("dues", "经费").unit("元").parts("own", "granted"),
                indicator("own", "自有").unit("元"),
                indicator("granted", "拨付").unit("元"))
            .with(report("dues", total, "own", one, "granted", other));

    assertThat(sentences(new SumOfParts(), site).isEmpty()).isEqualTo(holds);
  }

  @Test
  void saysTheSumInTheUnitOfTheTotal() {
    Sites site =
        town(
                indicator("dues", "经费").unit("元").parts("own", "granted"),
                indicator("own", "自有").unit("元"),
                indicator("granted", "拨付").unit("元"))
            .with(report("dues", "13 萬元", "own", "8.13 萬元", "granted", "40700 元"));

    assertThat(sentences(new SumOfParts(), site))
        .singleElement()
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .endsWith("12.2 萬元", "0.8 萬元");
  }

  @Test
  void comparesFiguresOfOneTimeOnly() {
    Sites site =
        petitions(
            report("referred", "38 宗", "received", "20 宗")
                .figureAsOf("petitions", "57 宗", "2012-01-01", "2012-10-31"));
    Sites apart =
        petitions(
            report("referred", "38 宗")
                .figureAsOf("received", "20 宗", "2012-12-31", "2012-12-31")
                .figureAsOf("petitions", "57 宗", "2012-01-01", "2012-10-31"));

    assertThat(sentences(new SumOfParts(), site)).hasSize(1);
    assertThat(sentences(new SumOfParts(), apart)).isEmpty();
  }

  @Test
  void placesTheFindingAtTheTotalAndNamesTheIndicator() {
    assertThat(
            RuleRun.run(
                new SumOfParts(),
                petitions(report("petitions", "57 宗", "referred", "38 宗", "received", "20 宗"))))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.subject()).isEqualTo("petitions");
              assertThat(it.document()).isEqualTo("content/reports/liaobu-town/2012.adoc");
            });
  }
}
