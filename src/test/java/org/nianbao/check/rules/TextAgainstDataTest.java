package org.nianbao.check.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.check.rules.RuleRun.TOWN;
import static org.nianbao.check.rules.RuleRun.quantity;
import static org.nianbao.check.rules.RuleRun.report;
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
import org.nianbao.model.Id;
import org.nianbao.model.ReportKey;
import org.nianbao.problem.Place;

class TextAgainstDataTest {

  private static final Place PLACE = new Place("content/reports/liaobu-town/2012.adoc", 20, 9);

  private static List<Finding> findings(String unit, String figure, Claim.Kind kind, String said) {
    Claim claim = new Claim(new Id("it"), kind, quantity(said), "指标 " + said, PLACE);
    ReportKey key = new ReportKey(new Id(TOWN), 2012, Optional.empty());
    List<Finding> findings = new ArrayList<>();
    new TextAgainstData()
        .check(
            new Evidence(
                town(indicator("it", "指标").unit(unit)).with(report("it", figure)).build(),
                Map.of(key, List.of(claim)),
                Set.of()),
            findings::add);
    return findings;
  }

  @ParameterizedTest
  @CsvSource({
    "件, 57 宗,        57 件,        true",
    "件, 57 宗,        58 宗,        false",
    "元, 1317.31 万元, 1317 万元,    true",
    "元, 1317.31 万元, 0.13 亿元,    true",
    "元, 1317.31 万元, 13173100 元,  true",
    "元, 1317.31 万元, 1318 万元,    false",
    "元, 1317.31 万元, 1317.31 元,   false",
    "人, >5000 人,     5200 人,      true",
    "人, >5000 人,     4800 人,      false",
    "人, 5200 人,      >5000 人,     true",
    "人, 4800 人,      >5000 人,     false",
    "人, 5200 人,      ~5000 人,     true",
    "人, ?,            5000 人,      true",
  })
  void comparesWithinRounding(String unit, String figure, String said, boolean holds) {
    assertThat(findings(unit, figure, Claim.Kind.VALUE, said).isEmpty()).isEqualTo(holds);
  }

  @Test
  void namesTheWordsTheFigureAndTheReferenceToUse() {
    assertThat(findings("件", "57 宗", Claim.Kind.VALUE, "58 宗"))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.problem().arguments()).containsExactly("指标", "指标 58 宗", "57 宗", "it");
              assertThat(it.problem().place()).isEqualTo(PLACE);
              assertThat(it.subject()).isEqualTo("it");
            });
  }

  @Test
  void aChangeIsNoFigure() {
    assertThat(findings("件", "57 宗", Claim.Kind.MORE, "3 宗")).isEmpty();
  }
}
