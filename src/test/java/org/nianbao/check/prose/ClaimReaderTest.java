package org.nianbao.check.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.nianbao.check.prose.ClaimRun.INDICATORS;
import static org.nianbao.check.prose.ClaimRun.PATH;
import static org.nianbao.check.prose.ClaimRun.claims;
import static org.nianbao.check.prose.ClaimRun.passage;
import static org.nianbao.check.prose.ClaimRun.read;
import static org.nianbao.check.prose.ClaimRun.town;
import static org.nianbao.model.IndicatorBuilder.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.model.Id;
import org.nianbao.model.Indicator;
import org.nianbao.model.Period;
import org.nianbao.problem.Place;
import org.nianbao.read.Sources;

/** Sentences as unions write them, in both scripts, and what must be read from each. */
class ClaimReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          信访件 57 宗。                               | petitions = 57 宗
          信访件为57宗。                               | petitions = 57 宗
          信访件共计 57 宗，全部办结。                 | petitions = 57 宗
          信访件总数达到 57 宗。                       | petitions = 57 宗
          信访件：57 宗                                | petitions = 57 宗
          全年共受理信访件 57 宗，无漏报。             | petitions = 57 宗
          全年受理 57 宗信访件。                       | petitions = 57 宗
          受理57宗信访件，件件有回音。                 | petitions = 57 宗
          全鎮現有基層工會 28 間，工會會員 3,206 人。  | unions = 28 間; members = 3206 人
          全年受理信訪件５７宗。                       | petitions = 57 宗
          本年度信訪事件共 57 宗。                     | petitions = 57 宗
          2012 年，全镇共有工会会员 3206 人。          | members = 3206 人
          截至年底，全镇有基层工会 28 家、工会会员 3206 人。 | unions = 28 家; members = 3206 人
          全镇有基层工会 {unions}、工会会员 3206 人。  | members = 3206 人
          寮步镇总工会今年受理信访件 57 件。           | petitions = 57 件
          全年工会经费收入 1317.31 万元。              | dues = 1317.31 万元
          全年工會經費收入１３１７.３１萬元。          | dues = 1317.31 萬元
          工会经费收入约 1317 万元。                   | dues = ~1317 万元
          工会经费收入超过 1300 万元。                 | dues = >1300 万元
          工会经费收入 1300 余万元。                   | dues = >1300 万元
          工会经费收入1.3亿多元。                      | dues = >1.3 亿元
          工会会员近 3000 人。                         | members = ~3000 人
          工会会员 3000 多人。                         | members = >3000 人
          工会会员不足 3000 人。                       | members = <3000 人
          工会会员 3000 人左右。                       | members = ~3000 人
          全年发放慰问金 4500 元。                     | condolence = 4500 元
          今年召开职代会 2 次，签订集体合同 3 份。     | congress = 2 次; contracts = 3 份
          基层工会增加到 28 家。                       | unions = 28 家
          职代会建制率达到 93%。                       | coverage = 93%
          职代会建制率为９３％。                       | coverage = 93%
          办结信访件 57 宗。                           | closed = 57 宗
          上级转办信访件 38 宗。                       | referred = 38 宗
          服务职工 5,000 人次。                        | visits = 5000 人次
          一是受理信访件 57 宗；二是基层工会 28 家。   | petitions = 57 宗; unions = 28 家
          全年受理信访 57 宗。                         | petitions = 57 宗
          全镇共有会员 3206 人。                       | members = 3206 人
          年底会员 3206 人。                           | members = 3206 人
          各级工会依法维权，全年受理信访件 57 宗。     | petitions = 57 宗
          2012年，受理信访件57宗，办结信访件55宗。     | petitions = 57 宗; closed = 55 宗
          维权：信访件 57 宗。                         | petitions = 57 宗
          现有工会会员 3206 人，其中女会员 1200 人。   | members = 3206 人
          工会会员 3206 人，占职工总数的 95%。         | members = 3206 人
          信访件 57 宗（上年 60 宗）。                 | petitions = 57 宗
          """)
  void readsAFigureBesideItsName(String text, String expected) {
    assertThat(read(town(), passage(text))).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          转办的信访件 38 宗。
          涉及工资的信访件 12 宗。
          重复信访件 3 宗。
          女工会会员 1200 人。
          新发展工会会员 300 人。
          新增基层工会 5 家，工会会员 300 人。
          新建基层工会 5 家、工会会员 300 人。
          困难工会会员 45 人。
          其中信访件 5 宗。
          其中，女职工维权类信访件 5 宗。
          其中滨河社区工会会员 30 人。
          滨河街道总工会受理信访件 31 宗。
          在滨河调研，工会会员 30 人。
          电子厂，工会会员 30 人。
          上年信访件 60 宗。
          去年受理信访件 60 宗，今年有所下降。
          上年同期信访件 60 宗。
          2011 年信访件 60 宗。
          信访件 60 宗（2011 年）。
          自2008年以来，受理信访件 600 宗。
          五年来共受理信访件 600 宗。
          累计受理信访件 600 宗。
          截至 6 月底，受理信访件 30 宗。
          上半年，信访件 30 宗。
          第三季度信访件 12 宗。
          3 月受理信访件 5 宗。
          春节期间，发放慰问金 3000 元。
          春节，慰问金 3000 元。
          发放慰问金 500 元。
          为张某发放慰问金 500 元。
          计划发展工会会员 500 人。
          力争工会会员达到 4000 人。
          来年目标：基层工会 35 家。
          预计工会经费收入 1500 万元。
          每家基层工会 30 人。
          每个月信访件 5 宗。
          平均信访件 5 宗。
          月均工会经费收入 131.73 万元。
          信访件增加 5 宗。
          信访件减少 5 宗。
          信访件由 60 宗增加到 57 宗。
          信访件 50 至 60 宗。
          信访件 50-60 宗。
          信访件5、6宗。
          信访件分别为 5 宗、6 宗。
          信访件 57 宗以上。
          信访件不超过 57 宗。
          信访件至少 57 宗。
          第 57 宗信访件。
          信访件办结率 100%。
          信访件 57 人次。
          工会会员 35%。
          有 3 家基层工会。
          表彰了 5 个先进集体。
          表彰工会会员 20 人。
          参加活动的有 12 家基层工会、35 名工会会员。
          推荐先进集体 5 个，先进个人 20 人。
          12 家基层工会开展了活动。
          全市信访件 5000 宗。
          东莞市总工会全年受理信访件 5000 宗。
          信访件 57 个批次。
          工会会员 12 个小组。
          信访件五十七宗。
          信访件一半。
          信访件来自 57 个单位。
          “信访件 57 宗”是旧数。
          基层工会 3 个月内完成换届。
          全年培训基层工会主席 57 人。
          各村基层工会 3 家。
          除工会会员 300 人外，还有职工 500 人。
          如果信访件 100 宗，就要增加人手。
          检查 28 家企业，基层工会 20 家。
          信訪件較去年多。
          上級轉來信訪件 38 宗。
          其中新增工會會員 300 人。
          預計基層工會 35 間。
          去年全鎮基層工會 25 間，工會會員 3000 人。
          {petitions}。
          信访 57 宗。
          会员 30 人。
          组织会员 30 人。
          全镇骨干会员 30 人。
          今年高温季节，发放慰问金 3000 元。
          领导接访日，受理信访件 8 宗。
          领导接访日，共受理信访件 8 宗。
          接待日共受理信访件 8 宗。
          横坑村工会是先进典型。现有工会会员 300 人。
          横坑，工会会员 300 人。
          镇属企业工会会员 2000 人。
          工会经费 30 万元，用于慰问。
          工会经费 30 万元用于慰问。
          投入工会经费 30 万元。
          慰问金标准 500 元。
          慰问金 500 元/人。
          慰问金每人 500 元。
          获得市级先进集体 1 个。
          市级先进集体 1 个，镇级先进集体 3 个。
          完成年度计划：工会经费收入 1317 万元。
          现有工会会员由 3000 人增加到 3206 人。
          已建基层工会 28 家。
          通过入会月活动，吸收工会会员 300 人。
          其他（信访件 3 宗）。
          滨河街道总工会是试点。工会会员 300 人。
          2009 年情况不同。信访件 60 宗。
          """)
  void readsNothingWhereAnotherThingTimeOrPartIsMeant(String text) {
    assertThat(read(town(), passage(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "来年计划, 0",
    "下一步工作打算, 0",
    "2011 年回顾, 0",
    "女职工工作：, 0",
    "滨河街道总工会, 0",
    "横坑村工会, 0",
    "寮步镇总工会, 1",
    "维权信访, 1",
    "2012 年工作, 1",
  })
  void readsNothingBelowAHeadingOfAnotherTimeOrPart(String heading, int claims) {
    assertThat(claims(town(), passage("信访件 57 宗。", heading))).hasSize(claims);
  }

  @Test
  void aFigureForTenMonthsIsNotThatOfAYear() {
    assertThat(read(town("dues"), passage("全年工会经费收入 1500 万元。"))).isEmpty();
    assertThat(read(town("dues"), passage("工会经费收入 1500 万元。"))).isEqualTo("dues = 1500 万元");
  }

  @Test
  void aReportOfASchoolYearOwnsNoCalendarYear() {
    Viewpoint school =
        new Viewpoint(
            new Id("second-school"),
            "市第二中学工会",
            OrganisationNames.of(Map.of()),
            new Period(LocalDate.of(2020, 9, 1), LocalDate.of(2021, 8, 31)),
            Set.of());
    assertThat(read(school, passage("2021 年受理信访件 5 宗。"))).isEmpty();
    assertThat(read(school, passage("全校工会会员 186 人。"))).isEqualTo("members = 186 人");
  }

  @Test
  void aNameOfTwoIndicatorsIsNone() {
    List<Indicator> two =
        List.of(
            indicator("one", "培训人数").unit("人").build(),
            indicator("other", "参训职工").unit("人").aliases("培训人数").build());
    assertThat(
            new ClaimReader(two, new Sources(Map.of()))
                .read(List.of(passage("培训人数 50 人。")), town()))
        .isEmpty();
  }

  @Test
  void saysWhereTheNumberStandsInTheSource() {
    Sources sources =
        new Sources(
            Map.of(
                PATH, List.of("= 总结", "", "全年受理信访件 57 宗，", "工会 会员*3206 人*。", "", "|信访件", "|57 宗")));
    List<Claim> claims =
        new ClaimReader(INDICATORS, sources)
            .read(
                List.of(
                    Passage.of("全年受理信访件 57 宗，\n工会 会员3206 人。", List.of(), Place.of(PATH, 3)),
                    new Passage(List.of("信访件", "57 宗"), List.of(), List.of(), Place.of(PATH, 5))),
                town());

    assertThat(claims)
        .extracting(Claim::written, Claim::place)
        .containsExactly(
            tuple("信访件 57 宗", new Place(PATH, 3, 9)),
            tuple("工会 会员3206 人", new Place(PATH, 4, 7)),
            tuple("信访件 57 宗", new Place(PATH, 7, 2)));
  }
}
