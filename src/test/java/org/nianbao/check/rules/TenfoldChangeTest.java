package org.nianbao.check.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.check.rules.RuleRun.reportOf;
import static org.nianbao.check.rules.RuleRun.sentences;
import static org.nianbao.check.rules.RuleRun.town;
import static org.nianbao.model.IndicatorBuilder.indicator;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.model.Aggregation;
import org.nianbao.model.IndicatorBuilder;
import org.nianbao.model.Sites;

class TenfoldChangeTest {

  private static Sites years(IndicatorBuilder indicator, String before, String now) {
    return town(indicator).with(reportOf(2011, "it", before), reportOf(2012, "it", now));
  }

  @ParameterizedTest
  @CsvSource({
    "人, 100 人,        1000 人,       false",
    "人, 100 人,        1001 人,       true",
    "人, 1001 人,       100 人,        true",
    "人, 1 人,          12 人,         false",
    "人, 9 人,          99 人,         false",
    "人, 9 人,          100 人,        true",
    "人, 0 人,          5000 人,       false",
    "人, 5000 人,       0 人,          false",
    "人, 100 人,        >1000 人,      false",
    "人, 100 人,        >1001 人,      true",
    "人, >100 人,       5000 人,       false",
    "人, <100 人,       1001 人,       true",
    "人, 100 人,        ~1100 人,      false",
    "人, 100 人,        ~1200 人,      true",
    "人, 100 人,        0.1 万人,      false",
    "元, 1317.31 万元,  1400 元,       true",
    "元, 1317.31 万元,  1400 万元,     false",
    "元, 4500 元,       4500 万元,     true",
    "元, 1 元,          12 元,         false",
    "元, 1.0 元,        12.0 元,       true",
    "%,  9.3%,          93%,           false",
    "%,  9.1%,          93%,           true",
    "%,  0.5%,          6%,            false",
    "人, ?,             5000 人,       false",
    "人, 5000 人,       ?,             false",
  })
  void findsWhatIsCertainlyMoreThanTenfold(String unit, String before, String now, boolean found) {
    assertThat(sentences(new TenfoldChange(), years(indicator("it", "指标").unit(unit), before, now)))
        .hasSize(found ? 1 : 0);
  }

  @Test
  void namesBothYears() {
    assertThat(
            sentences(
                new TenfoldChange(), years(indicator("it", "慰问金").unit("元"), "4500 元", "5000 万元")))
        .singleElement()
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .containsExactly("慰问金", "4500 元", "5000 万元");
  }

  @Test
  void leavesWhatCannotBeComparedAlone() {
    Sites site =
        town(indicator("it", "信访件").unit("件"))
            .with(
                reportOf(2011, "it", "10 件").period("2011-12-01", "2011-12-31"),
                reportOf(2012, "it", "200 件"));
    assertThat(sentences(new TenfoldChange(), site)).isEmpty();

    Sites members =
        town(indicator("it", "会员").unit("人").aggregation(Aggregation.LAST))
            .with(
                reportOf(2011, "it", "10 人").period("2010-09-01", "2011-08-31"),
                reportOf(2012, "it", "200 人"));
    assertThat(sentences(new TenfoldChange(), members)).hasSize(1);
  }

  @Test
  void comparesOnlyAnnualReportsOfTheYearBefore() {
    IndicatorBuilder it = indicator("it", "慰问金").unit("元");
    Sites gap = town(it).with(reportOf(2010, "it", "1 元"), reportOf(2012, "it", "500 元"));
    Sites personal =
        town(it).with(reportOf(2011, "it", "1 元").personal(), reportOf(2012, "it", "500 元"));
    Sites halfYear =
        town(it).with(reportOf(2011, "it", "1 元").variant("half"), reportOf(2012, "it", "500 元"));
    for (Sites site : List.of(gap, personal, halfYear)) {
      assertThat(sentences(new TenfoldChange(), site)).isEmpty();
    }
  }
}
