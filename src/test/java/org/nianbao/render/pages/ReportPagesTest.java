package org.nianbao.render.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.model.IndicatorBuilder.indicator;
import static org.nianbao.model.OrganisationBuilder.organisation;
import static org.nianbao.model.ReportBuilder.report;
import static org.nianbao.model.Texts.section;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.nianbao.model.OrganisationKind;
import org.nianbao.model.ReportBuilder;
import org.nianbao.model.Script;
import org.nianbao.model.Sites;
import org.nianbao.model.Texts;
import org.nianbao.model.YearBasis;
import org.nianbao.problem.Code;
import org.nianbao.problem.Language;
import org.nianbao.render.view.ChangeText;
import org.nianbao.render.view.EarlierFigure;
import org.nianbao.render.view.FigureText;
import org.nianbao.render.view.HeadingItem;
import org.nianbao.render.view.HomeView;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.Metric;
import org.nianbao.render.view.ReportItem;
import org.nianbao.render.view.ReportView;
import org.nianbao.render.view.WaivedNote;

class ReportPagesTest {

  private static final String ADDRESS = "reports/liaobu-town/2012/";

  @Test
  void showsWhoseReportItIsAndTheWayToIt() {
    Drafts drafts = Drafts.of(site().with(liaobu()));
    Link city = new Link("organisations/dongguan/", "東莞市總工會", "zh-Hant");
    Link town = new Link("organisations/liaobu-town/", "寮步鎮總工會", "zh-Hant");

    assertThat(view(drafts).organisationPath()).containsExactly(city, town);
    assertThat(drafts.shell(ADDRESS).crumbs())
        .containsExactly(Link.of("", "首页"), Link.of("organisations/", "单位"), city, town);
    assertThat(drafts.shell(ADDRESS).root()).isEqualTo("../../../");
    assertThat(drafts.shell(ADDRESS).canonical()).isEqualTo("https://nianbao.example/" + ADDRESS);
    assertThat(drafts.shell(ADDRESS).lang()).isEqualTo("zh-Hans");
    assertThat(view(drafts).lang()).isEqualTo("zh-Hant");
  }

  @Test
  void showsFiguresWithThoseOfTheYearBefore() {
    Drafts drafts =
        Drafts.of(
            site()
                .with(report("liaobu-town", 2011).title("去年").figure("petitions", "61 宗"))
                .with(
                    liaobu()
                        .figure("petitions", "57 宗")
                        .figure("members", "900 人")
                        .text(Texts.of("<a id=\"{anchor}figure-petitions\">57 宗</a>"))));

    Metric petitions = view(drafts).metrics().get(0);
    assertThat(petitions.indicator()).isEqualTo(Link.of("indicators/petitions/", "信访件"));
    assertThat(petitions.figure().number()).isEqualTo("57");
    assertThat(petitions.anchor()).isEqualTo("figure-petitions");
    assertThat(petitions.previous())
        .isEqualTo(
            new EarlierFigure(
                new FigureText("61", "宗", "", "61", null, false),
                Link.of("reports/liaobu-town/2011/", "去年"),
                null,
                new ChangeText("less", "", "4", "宗", false, "6.6", null)));
    Metric members = view(drafts).metrics().get(1);
    assertThat(members.anchor()).isNull();
    assertThat(members.previous()).isNull();
  }

  @Test
  void comparesWithTheNearestYearThatCountsTheSame() {
    EarlierFigure previous =
        previous(
            report("liaobu-town", 2010).figure("petitions", "50 宗"),
            report("liaobu-town", 2011)
                .period("2010-09-01", "2011-08-31")
                .figure("petitions", "61 宗"));

    assertThat(previous.year()).isEqualTo("2010");
    assertThat(previous.figure().number()).isEqualTo("50");
    assertThat(Objects.requireNonNull(previous.change()).direction()).isEqualTo("more");
  }

  @Test
  void showsTheYearBeforeWithoutAChangeWhereNothingCanBeCompared() {
    EarlierFigure previous =
        previous(
            report("liaobu-town", 2011)
                .period("2010-09-01", "2011-08-31")
                .figure("petitions", "61 宗"));

    assertThat(previous.year()).isNull();
    assertThat(previous.figure().number()).isEqualTo("61");
    assertThat(previous.change()).isNull();
  }

  private static EarlierFigure previous(ReportBuilder... earlier) {
    Drafts drafts = Drafts.of(site().with(earlier).with(liaobu().figure("petitions", "57 宗")));
    return Objects.requireNonNull(view(drafts).metrics().get(0).previous());
  }

  @Test
  void tellsReadersWhatStandsAsItIsAndWhy() {
    String source = "content/reports/liaobu-town/2012.adoc";
    Drafts drafts =
        Drafts.of(
            site()
                .with(liaobu().figure("petitions", "57 宗").figure("members", "900 人"))
                .waived(
                    Code.NB401,
                    source,
                    "petitions",
                    "信访件",
                    "57 宗",
                    "甲 38 宗 + 乙 20 宗",
                    "58 宗",
                    "1 宗")
                .waived(Code.NB423, source, "2011", "寮步镇", "2010", "2011", "2012")
                .waived(
                    Code.NB423, "content/reports/other/2012.adoc", "2011", "别处", "1", "2", "3"));

    ReportView view = view(drafts);

    assertThat(view.waived())
        .containsExactly(
            new WaivedNote(
                "nb-note-1",
                "petitions",
                "信访件写作 57 宗，但各项相加（甲 38 宗 + 乙 20 宗）为 58 宗，相差 1 宗",
                "原文如此，照登。",
                Link.of("about/rules/#NB401", "NB401 各项相加与合计不符")),
            new WaivedNote(
                "nb-note-2",
                "2011",
                "寮步镇有 2010 年和 2012 年的报告，中间缺 2011 年",
                "原文如此，照登。",
                Link.of("about/rules/#NB423", "NB423 中间缺一年的报告")));
    assertThat(view.metrics()).extracting(Metric::note).containsExactly("nb-note-1", null);
  }

  @Test
  void showsHeadingsAreasAndTheText() {
    ReportView view =
        view(
            Drafts.of(
                site()
                    .area("rights-protection", "维权信访", 10)
                    .with(
                        liaobu()
                            .text(
                                Texts.of(
                                    "导语",
                                    section("件件有人管", "<p>一</p>", "rights-protection"),
                                    section("再说信访", "<p>二</p>", "rights-protection"))))));

    assertThat(view.contents().get(0)).isEqualTo(new HeadingItem("rights-protection", "件件有人管"));
    assertThat(view.areas()).containsExactly(Link.of("areas/rights-protection/", "维权信访"));
    assertThat(view.body().html())
        .startsWith("<p>导语</p><section class=\"nb-section\" id=\"rights-protection\">");
  }

  @Test
  void saysWhatKindOfPeriodItCovers() {
    assertThat(view(Drafts.of(site().with(liaobu()))).periodKind()).isEqualTo("calendar-year");
    assertThat(view(Drafts.of(site().with(liaobu()))).period()).isEqualTo("2012年");
    ReportView school = view(Drafts.of(site().with(liaobu().period("2011-09-01", "2012-08-31"))));
    assertThat(school.periodKind()).isEqualTo("other-year");
    assertThat(school.period()).isEqualTo("2011年9月至2012年8月");
    ReportView half = view(Drafts.of(site().with(liaobu().period("2012-06-30", "2012-12-31"))));
    assertThat(half.periodKind()).isEqualTo("part");
  }

  @Test
  void saysHowTheYearIsKnownAndWhoWroteIt() {
    ReportView view =
        view(
            Drafts.of(
                site()
                    .with(
                        liaobu()
                            .personal()
                            .yearBasis(YearBasis.ASSIGNED, "原文未寫明年份。")
                            .signedBy("寮步鎮總工會")
                            .notes("原文以頓號作小數點。"))));

    assertThat(view.yearBasis()).isEqualTo("assigned");
    assertThat(view.yearBasisNote()).isEqualTo("原文未寫明年份。");
    assertThat(view.person()).isTrue();
    assertThat(view.signedBy()).isEqualTo("寮步鎮總工會");
    assertThat(view.notes()).isEqualTo("原文以頓號作小數點。");
    assertThat(view.date()).isEqualTo("2012-12-31");
    assertThat(view.source()).isEqualTo("content/reports/liaobu-town/2012.adoc");
  }

  @Test
  void leadsToItsNeighbours() {
    ReportView view =
        view(
            Drafts.of(
                site()
                    .with(organisation("other", "石排镇总工会"))
                    .with(liaobu(), report("liaobu-town", 2010), report("liaobu-town", 2014))
                    .with(report("liaobu-town", 2012).variant("half-year"))
                    .with(report("other", 2012).title("石排镇总结"))));

    assertThat(view.previous())
        .isNotNull()
        .extracting(Link::address)
        .isEqualTo("reports/liaobu-town/2010/");
    assertThat(view.next())
        .isNotNull()
        .extracting(Link::address)
        .isEqualTo("reports/liaobu-town/2014/");
    assertThat(view.further())
        .extracting(Link::address)
        .containsExactly("reports/liaobu-town/2012-half-year/");
    assertThat(view.sameYear())
        .extracting(ReportItem::report)
        .containsExactly(Link.of("reports/other/2012/", "石排镇总结"));
    assertThat(view.yearLink().count()).isEqualTo(3);
  }

  @Test
  void isASampleWhereItsOrganisationIs() {
    Drafts drafts =
        Drafts.of(
            Sites.site()
                .with(organisation("liaobu-town", "示例镇总工会").sample())
                .with(report("liaobu-town", 2012)));

    assertThat(view(drafts).sample()).isTrue();
    assertThat(drafts.shell(ADDRESS).sample()).isTrue();
  }

  @Test
  void namesTheLanguageOfTextsWhereItIsNotThatOfTheInterface() {
    Drafts drafts =
        Drafts.of(site().language(Language.EN).with(liaobu().tag("an-kang-bei", "安康杯")));

    assertThat(drafts.shell(ADDRESS).lang()).isEqualTo("en");
    assertThat(drafts.view("", HomeView.class).newest().get(0).tags())
        .containsExactly(new Link("tags/an-kang-bei/", "安康杯", "zh-Hant"));
  }

  private static Sites site() {
    return Sites.site()
        .with(organisation("dongguan", "東莞市總工會").kind(OrganisationKind.CITY).script(Script.HANT))
        .with(organisation("liaobu-town", "寮步鎮總工會").parent("dongguan").script(Script.HANT))
        .with(indicator("petitions", "信访件"), indicator("members", "工会会员").unit("人"));
  }

  private static ReportBuilder liaobu() {
    return report("liaobu-town", 2012).title("寮步鎮總工會 2012 年度工作總結").script(Script.HANT);
  }

  private static ReportView view(Drafts drafts) {
    return drafts.view(ADDRESS, ReportView.class);
  }
}
