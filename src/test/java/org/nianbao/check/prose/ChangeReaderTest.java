package org.nianbao.check.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.check.prose.ClaimRun.claims;
import static org.nianbao.check.prose.ClaimRun.passage;
import static org.nianbao.check.prose.ClaimRun.read;
import static org.nianbao.check.prose.ClaimRun.town;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that compare with the year before, and such as only seem to. */
class ChangeReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          全镇签订工资协议的企业 {agreements}，较上年增加 124 个。  | agreements + 124 个
          全鎮簽訂工資協議的企業 {agreements}，較上年增加 124 個，簽訂時間較上年提早 2 個月。 | agreements + 124 個
          受理信访 {petitions}，比去年减少 5 宗。        | petitions - 5 宗
          受理信访 {petitions}，同比下降 12.5%。         | petitions - 12.5%
          受理信訪 {petitions}，較去年同期增長12.5%。    | petitions + 12.5%
          受理信访 {petitions}（较上年多 3 宗）。        | petitions + 3 宗
          受理信访 {petitions}比上年多 3 宗。            | petitions + 3 宗
          受理信访 {petitions}，比上一年度上升 3 宗。    | petitions + 3 宗
          受理信访 {petitions}，比 2011 年增加 3 宗。    | petitions + 3 宗
          受理信访 {petitions}，与上年相比，减少 3 宗。  | petitions - 3 宗
          信访件 57 宗，比上年减少 5 宗。                | petitions = 57 宗; petitions - 5 宗
          全年受理 57 宗信访件，同比减少 5 宗。          | petitions = 57 宗; petitions - 5 宗
          经费收入 {dues}，较上年增长约 8%。             | dues + ~8%
          经费收入 {dues}，较上年增加近 100 万元。       | dues + ~100 万元
          经费收入 {dues}，比上年增加 100 多万元。       | dues + >100 万元
          经费收入 {dues}，比上年增加超过 100 万元。     | dues + >100 万元
          建制率 {coverage}，比上年提高 2 个百分点。     | coverage + 2 个百分点
          建制率 {coverage}，較上年提高 2.5 個百分點。   | coverage + 2.5 個百分點
          信访 {petitions}，较上年增加 3 宗，增长 5.6%。 | petitions + 3 宗; petitions + 5.6%
          信访 {petitions}，较上年减少 3 宗（降幅 5%）。 | petitions - 3 宗; petitions - 5%
          信访 {petitions}，较上年增加 3 宗，办结 {closed}，较上年减少 2 宗。 | petitions + 3 宗; closed - 2 宗
          帮扶 {aided}，资金 {condolence}，比上年增加 5 人。 | aided + 5 人
          截至 12 月 10 日，受理信访 {petitions}，比上年同期增加 3 宗。 | petitions + 3 宗
          会员 {members}，其中女会员 30 人；会员比上年增加 20 人。 |
          """)
  void readsAChangeToTheYearBefore(String text, String expected) {
    assertThat(read(town(), passage(text))).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          受理信访 {petitions}，较上年增加到 57 宗。
          受理信访 {petitions}，比上年下降至 57 宗。
          受理信访 {petitions}，较上年明显减少。
          受理信访 {petitions}，都比上年少。
          受理信访 {petitions}，比上年翻了一番。
          受理信访 {petitions}，比上年减少一半。
          受理信访 {petitions}，比上年增加 1 倍。
          受理信访 {petitions}，其中集体访 5 宗，比上年减少 2 宗。
          会员 {members}，女会员比上年增加 20 人。
          会员 {members}，比前年增加 20 人。
          基层工会 {unions}，会员 {members}，分别比上年增加 3 家和 200 人。
          受理信访 {petitions}，较上年同期的 60 宗减少 3 宗。
          受理信访 {petitions}，比 2009 年增加 3 宗。
          受理信访 {petitions}，比上月增加 3 宗。
          受理信访 {petitions}，比计划增加 3 宗。
          受理信访 {petitions}，环比增长 3%。
          受理信访 {petitions}，增长 3%。
          受理信访 {petitions}，签订时间比上年提早 2 个月。
          受理信访 {petitions}，调解员比上年增加 2 名。
          受理信访 {petitions}，办结 {closed}，较上年增加 3 宗。
          受理信访 {petitions}、办结 {closed}，分别比上年增加 3 宗和 2 宗。
          受理信访 {petitions}，办结 50 宗，较上年增加 3 宗。
          受理信访 {petitions}，较上年增加 3 至 5 宗。
          受理信访 {petitions}，较上年增加 3 个批次。
          受理信访 {petitions}，较上年至少增加 3 宗。
          受理信访 {petitions}，较上年增加至少 3 宗。
          受理信访 {petitions}。较上年增加 3 宗。
          经费收入 {dues}，比上年增加 3 个。
          经费收入 {dues}，比上年提高 3 个百分点。
          自 2008 年起，受理信访 {petitions}，比上年增加 3 宗。
          """)
  void readsNoChangeWhereItIsNotSureOfWhat(String text) {
    assertThat(claims(town(), passage(text)).stream().map(Claim::kind))
        .doesNotContain(Claim.Kind.MORE, Claim.Kind.FEWER);
  }
}
