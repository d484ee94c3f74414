package org.nianbao.check.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.check.rules.RuleRun.report;
import static org.nianbao.check.rules.RuleRun.sentences;
import static org.nianbao.check.rules.RuleRun.town;
import static org.nianbao.model.IndicatorBuilder.indicator;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.model.Sites;

class PartsWithinTotalTest {

  @ParameterizedTest
  @CsvSource({
    "10 家, 10 家, ?,     0",
    "10 家, 11 家, ?,     1",
    "10 家, 6 家,  6 家,  1",
    "10 家, 6 家,  4 家,  0",
    ">10 家, 11 家, ?,    0",
    "<10 家, 11 家, ?,    1",
    "10 家, >10 家, ?,    0",
    "10 家, <20 家, ?,    0",
  })
  void refusesPartsThatAreMoreThanTheirTotal(String total, String one, String other, int findings) {
    Sites site =
        town(
                indicator("unions", "基层工会").unit("家").parts("community", "office", "private"),
                indicator("community", "社区工会").unit("家"),
                indicator("office", "机关工会").unit("家"),
                indicator("private", "非公企业工会").unit("家"))
            .with(report("unions", total, "community", one, "office", other));

    assertThat(sentences(new PartsWithinTotal(), site)).hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({"10 家, 11 家", "10 家, 3 家"})
  void leavesCompleteSumsToTheirOwnRule(String total, String part) {
    Sites site =
        town(
                indicator("unions", "基层工会").unit("家").parts("community", "office"),
                indicator("community", "社区工会").unit("家"),
                indicator("office", "机关工会").unit("家"))
            .with(report("unions", total, "community", part, "office", part));

    assertThat(sentences(new PartsWithinTotal(), site)).isEmpty();
  }
}
