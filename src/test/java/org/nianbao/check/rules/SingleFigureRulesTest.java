package org.nianbao.check.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.check.rules.RuleRun.quantity;
import static org.nianbao.check.rules.RuleRun.report;
import static org.nianbao.check.rules.RuleRun.run;
import static org.nianbao.check.rules.RuleRun.sentences;
import static org.nianbao.check.rules.RuleRun.town;
import static org.nianbao.model.IndicatorBuilder.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.model.Aggregation;
import org.nianbao.model.Site;
import org.nianbao.model.Sites;
import org.nianbao.model.Text;
import org.nianbao.model.Texts;

/** The rules that look at one figure alone. */
class SingleFigureRulesTest {

  @ParameterizedTest
  @CsvSource({"100%, 0", "93%, 0", "100.1%, 1", "930%, 1"})
  void aFigureIsWithinTheMaximumOfItsIndicator(String written, int findings) {
    Sites site =
        town(indicator("coverage", "建制率").unit("%").maximum(quantity("100%")))
            .with(report("coverage", written));

    assertThat(run(new WithinMaximum(), site)).hasSize(findings);
  }

  @Test
  void whatIsAboveTheMaximumIsNamed() {
    Sites site =
        town(indicator("coverage", "建制率").unit("%").maximum(quantity("100%")))
            .with(report("coverage", "103.5%"));

    assertThat(sentences(new WithinMaximum(), site))
        .containsExactly(List.of("建制率", "103.5%", "100%", "3.5%"));
  }

  @Test
  void anIndicatorWithoutAMaximumAllowsEverything() {
    Sites site = town(indicator("growth", "增长率").unit("%")).with(report("growth", "350%"));

    assertThat(run(new WithinMaximum(), site)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "57 人, 0",
    "0 人, 0",
    "1.2 万人, 0",
    "57.0 人, 0",
    "57.5 人, 1",
    "-3 人, 1",
    "1.23456 万人, 1",
  })
  void aCountIsWholeAndNotNegative(String written, int findings) {
    Sites site = town(indicator("members", "会员").unit("人")).with(report("members", written));

    assertThat(run(new WholeCount(), site)).hasSize(findings);
  }

  @Test
  void averagesAndMoneyNeedNotBeWhole() {
    Sites site =
        town(
                indicator("average", "人均次数").unit("件").aggregation(Aggregation.NONE),
                indicator("balance", "结余").unit("元"))
            .with(report("average", "3.5 次", "balance", "-12.5 元"));

    assertThat(run(new WholeCount(), site)).isEmpty();
  }

  @Test
  void anUnknownFigureIsMentionedInTheText() {
    assertThat(unknownExplained(Texts.of("会员数缺报。")))
        .singleElement()
        .satisfies(it -> assertThat(it.problem().arguments()).containsExactly("会员", "members"));
    assertThat(unknownExplained(Texts.of("<a id=\"{anchor}figure-members\">未知</a>，名册遗失。")))
        .isEmpty();
  }

  private static List<Finding> unknownExplained(Text text) {
    Site site =
        town(indicator("members", "会员").unit("人"), indicator("dues", "经费").unit("元"))
            .with(report("members", "?", "dues", "3 元").text(text))
            .build();
    return unknownExplained(new Evidence(site, Map.of(), Set.of()));
  }

  private static List<Finding> unknownExplained(Evidence evidence) {
    List<Finding> findings = new ArrayList<>();
    new UnknownExplained().check(evidence, findings::add);
    return findings;
  }

  @ParameterizedTest
  @CsvSource({"2010, 2012, 0", "2012, 2012, 0", "2013, 2020, 1", "2000, 2011, 1"})
  void anIndicatorIsUsedInItsYears(int from, int to, int findings) {
    Sites site =
        town(indicator("members", "会员").unit("人").valid(from, to)).with(report("members", "5 人"));

    assertThat(sentences(new IndicatorInUse(), site)).hasSize(findings);
  }
}
