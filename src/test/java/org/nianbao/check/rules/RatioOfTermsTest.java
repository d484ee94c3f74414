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
import org.nianbao.model.Aggregation;
import org.nianbao.model.Sites;

class RatioOfTermsTest {

  private static Sites share(String share, String part, String whole) {
    return town(
            indicator("share", "低于协议占比")
                .unit("%")
                .aggregation(Aggregation.NONE)
                .ratio("below", "checked"),
            indicator("below", "低于协议的企业").unit("家"),
            indicator("checked", "检查企业").unit("家"))
        .with(report("share", share, "below", part, "checked", whole));
  }

  @ParameterizedTest
  @CsvSource({
    "1.4%,   6 家,   436 家,  true",
    "1.38%,  6 家,   436 家,  true",
    "1%,     6 家,   436 家,  true",
    "1.3%,   6 家,   436 家,  false",
    "2%,     6 家,   436 家,  false",
    "50%,    1 家,   2 家,    true",
    "100%,   7 家,   7 家,    true",
    "0%,     0 家,   7 家,    true",
    "12.5%,  1 家,   8 家,    true",
    "13%,    1 家,   8 家,    true",
    "12%,    1 家,   8 家,    true",
    "30%,    0 家,   0 家,    true",
    ">90%,   95 家,  100 家,  true",
    ">90%,   85 家,  100 家,  false",
    "~30%,   32 家,  100 家,  true",
    "~30%,   34 家,  100 家,  false",
    "10%,    >10 家, 100 家,  true",
    "9%,     >10 家, 100 家,  false",
    "?,      6 家,   436 家,  true",
    "1.3%,   ?,      436 家,  true",
  })
  void comparesWithTheQuotient(String share, String part, String whole, boolean holds) {
    assertThat(sentences(new RatioOfTerms(), share(share, part, whole)).isEmpty()).isEqualTo(holds);
  }

  @Test
  void namesBothNumbersAndTheDifferenceInPercentagePoints() {
    assertThat(sentences(new RatioOfTerms(), share("1.3%", "6 家", "436 家")))
        .singleElement()
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .containsExactly("低于协议占比", "1.3%", "低于协议的企业 6 家 / 检查企业 436 家", "1.4%", "0.1", "");
  }

  @Test
  void dividesOtherThingsThanEqualOnesToo() {
    Sites site =
        town(
                indicator("average", "人均慰问金")
                    .unit("元")
                    .aggregation(Aggregation.NONE)
                    .ratio("amount", "persons"),
                indicator("amount", "慰问金").unit("元"),
                indicator("persons", "慰问职工").unit("人"))
            .with(report("average", "350 元", "amount", "0.45 万元", "persons", "15 人"));

    assertThat(sentences(new RatioOfTerms(), site))
        .singleElement()
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .endsWith("300 元", "50", "元");
  }
}
