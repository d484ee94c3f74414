package org.nianbao.check.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.check.rules.RuleRun.TOWN;
import static org.nianbao.check.rules.RuleRun.reportOf;
import static org.nianbao.check.rules.RuleRun.town;
import static org.nianbao.model.IndicatorBuilder.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.check.prose.Claim;
import org.nianbao.check.prose.ClaimReader;
import org.nianbao.check.prose.OrganisationNames;
import org.nianbao.check.prose.Passage;
import org.nianbao.check.prose.Viewpoint;
import org.nianbao.model.Aggregation;
import org.nianbao.model.Id;
import org.nianbao.model.Indicator;
import org.nianbao.model.IndicatorBuilder;
import org.nianbao.model.Period;
import org.nianbao.model.ReportKey;
import org.nianbao.model.Site;
import org.nianbao.model.Sites;
import org.nianbao.problem.Place;
import org.nianbao.read.Sources;

class StatedChangeTest {

  private static final Place PLACE = new Place("content/reports/liaobu-town/2012.adoc", 20, 9);

  /** What the report of 2012 must read in a sentence that follows the figure. */
  private static List<Finding> findings(Site site, Indicator indicator, String sentence) {
    List<Claim> claims =
        new ClaimReader(List.of(indicator), new Sources(Map.of()))
            .read(
                List.of(Passage.of(Passage.reference(indicator.id()) + sentence, List.of(), PLACE)),
                new Viewpoint(
                    new Id("liaobu-town"),
                    "寮步镇总工会",
                    OrganisationNames.of(Map.of()),
                    Period.calendarYear(2012),
                    Set.of()));
    assertThat(claims).isNotEmpty();
    ReportKey key = new ReportKey(new Id(TOWN), 2012, Optional.empty());
    List<Finding> findings = new ArrayList<>();
    new StatedChange().check(new Evidence(site, Map.of(key, claims), Set.of()), findings::add);
    return findings;
  }

  private static List<Finding> findings(
      IndicatorBuilder indicator, String before, String now, String sentence) {
    Site site =
        town(indicator).with(reportOf(2011, "it", before), reportOf(2012, "it", now)).build();
    return findings(site, indicator.build(), sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "335 家,      459 家,      较上年增加 124 个,       true",
    "335 家,      459 家,      较上年增加 125 个,       false",
    "335 家,      459 家,      较上年减少 124 个,       false",
    "60 家,       57 家,       比去年减少 3 家,         true",
    "60 家,       57 家,       比去年少 2 家,           false",
    "60 家,       57 家,       比去年增加 3 家,         false",
    "335 家,      459 家,      较上年增长37%,           true",
    "335 家,      459 家,      较上年增长37.0%,         true",
    "335 家,      459 家,      较上年增长37.1%,         false",
    "335 家,      459 家,      较上年增长27%,           false",
    "60 家,       57 家,       同比下降5%,              true",
    "60 家,       57 家,       同比下降6%,              false",
    "60 家,       57 家,       同比增长5%,              false",
    "335 家,      459 家,      較上年增加超過 100 個,   true",
    "335 家,      459 家,      較上年增加超過 130 個,   false",
    "335 家,      459 家,      較上年增加近 130 個,     true",
    "335 家,      459 家,      較上年增加約 150 個,     false",
    "335 家,      459 家,      較上年增加 120 多個,     true",
    "335 家,      459 家,      較上年增加不足 100 個,   false",
    ">300 家,     459 家,      较上年增加 124 个,       true",
    ">300 家,     459 家,      较上年增加 160 个,       false",
    "0 家,        459 家,      较上年增长37%,           true",
  })
  void comparesCountsWithBothYears(String before, String now, String sentence, boolean holds) {
    assertThat(findings(indicator("it", "工资协议").unit("家"), before, now, sentence).isEmpty())
        .isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({
    "1200 万元,   1317.31 万元, 较上年增加 117 万元,    true",
    "1200 万元,   1317.31 万元, 较上年增加 117.31 万元, true",
    "1200 万元,   1317.31 万元, 较上年增加 118 万元,    true",
    "1200 万元,   1317.31 万元, 较上年增加 119 万元,    false",
    "1200.00 万元,1317.31 万元, 较上年增加 118.0 万元,  false",
    "1.2 亿元,    1.3 亿元,     较上年增加 0.1 亿元,    true",
    "1.2 亿元,    1.3 亿元,     较上年增加 1500 万元,   true",
    "1.2 亿元,    1.3 亿元,     较上年增加 3000 万元,   false",
    "12000000 元, 13173100 元,  較上年增長9.8%,         true",
    "12000000 元, 13173100 元,  較上年增長9.7%,         false",
  })
  void allowsForTheRoundingOfMoney(String before, String now, String sentence, boolean holds) {
    assertThat(findings(indicator("it", "经费").unit("元"), before, now, sentence).isEmpty())
        .isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({
    "91%, 93%, 比上年提高 2 个百分点,   true",
    "91%, 93%, 比上年提高 5 个百分点,   false",
    "91%, 93%, 比上年下降 2 个百分点,   false",
    "91%, 93%, 比上年提高 2%,           true",
    "91%, 93%, 比上年提高 2.2%,         true",
    "91%, 93%, 比上年提高 7%,           false",
  })
  void takesThePercentOfAShareEitherWay(String before, String now, String sentence, boolean holds) {
    IndicatorBuilder share = indicator("it", "建制率").unit("%").aggregation(Aggregation.NONE);
    assertThat(findings(share, before, now, sentence).isEmpty()).isEqualTo(holds);
  }

  @Test
  void namesTheSentenceBothYearsAndTheRealChange() {
    assertThat(findings(indicator("it", "工资协议").unit("家"), "300 家", "459 家", "，较上年增加 124 个。"))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.problem().arguments())
                  .containsExactly("工资协议", "较上年增加 124 个", "300 家", "459 家", "+159 个");
              assertThat(it.problem().place()).isEqualTo(PLACE);
              assertThat(it.subject()).isEqualTo("it");
            });
    assertThat(findings(indicator("it", "工资协议").unit("家"), "60 家", "57 家", "，同比下降 6.5%。"))
        .singleElement()
        .satisfies(it -> assertThat(it.problem().arguments()).endsWith("-5.0%"));
    IndicatorBuilder share = indicator("it", "建制率").unit("%").aggregation(Aggregation.NONE);
    assertThat(findings(share, "91%", "93%", "，比上年提高 5 个百分点。"))
        .singleElement()
        .satisfies(it -> assertThat(it.problem().arguments()).endsWith("+2 个百分点"));
  }

  @Test
  void judgesNothingWithoutTheFigureOfLastYear() {
    IndicatorBuilder it = indicator("it", "工资协议").unit("家");
    Sites alone = town(it).with(reportOf(2012, "it", "459 家"));
    Sites unknown = town(it).with(reportOf(2011, "it", "?"), reportOf(2012, "it", "459 家"));
    Sites older = town(it).with(reportOf(2010, "it", "300 家"), reportOf(2012, "it", "459 家"));
    for (Sites site : List.of(alone, unknown, older)) {
      assertThat(findings(site.build(), it.build(), "，较上年增加 124 个。")).isEmpty();
    }
  }

  @Test
  void judgesNothingOverPeriodsThatCannotBeCompared() {
    IndicatorBuilder it = indicator("it", "信访件").unit("件");
    Sites site =
        town(it)
            .with(
                reportOf(2011, "it", "60 件").period("2010-09-01", "2011-08-31"),
                reportOf(2012, "it", "57 件"));
    assertThat(findings(site.build(), it.build(), "，比上年增加 3 件。")).isEmpty();
  }

  @Test
  void aStateIsComparedWhateverTheDay() {
    IndicatorBuilder it = indicator("it", "会员").unit("人").aggregation(Aggregation.LAST);
    Sites site =
        town(it)
            .with(
                reportOf(2011, "it", "60 人").period("2010-09-01", "2011-08-31"),
                reportOf(2012, "it", "57 人"));
    assertThat(findings(site.build(), it.build(), "，比上年增加 3 人。")).hasSize(1);
  }
}
