package org.nianbao.render.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.nianbao.model.IndicatorBuilder.indicator;
import static org.nianbao.model.OrganisationBuilder.organisation;
import static org.nianbao.model.ReportBuilder.report;

import org.junit.jupiter.api.Test;
import org.nianbao.model.OrganisationKind;
import org.nianbao.model.Script;
import org.nianbao.model.Sites;
import org.nianbao.render.view.CountedLink;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.TagGroup;
import org.nianbao.render.view.TagView;
import org.nianbao.render.view.TagsView;
import org.nianbao.render.view.YearView;
import org.nianbao.render.view.YearsView;

class ListPagesTest {

  private final Drafts drafts =
      Drafts.of(
          Sites.site()
              .pageSize(2)
              .with(organisation("city", "临江市总工会").kind(OrganisationKind.CITY))
              .with(organisation("east", "东镇总工会").parent("city").shortName("东镇"))
              .with(organisation("north", "北镇总工会").parent("city"))
              .with(organisation("west", "西镇总工会").parent("city").sample())
              .with(report("city", 2012).tag("bang-fu", "帮扶"))
              .with(report("east", 2012).tag("bang-fu", "幫扶").script(Script.HANT))
              .with(report("west", 2012).tag("bang-fu", "帮扶").tag("an-kang-bei", "安康杯"))
              .with(report("east", 2009), report("west", 2015)));

  @Test
  void pagesTheReportsOfAYear() {
    YearView first = drafts.view("years/2012/", YearView.class);
    YearView second = drafts.view("years/2012/page-2/", YearView.class);

    assertThat(first.count()).isEqualTo(3);
    assertThat(first.reports()).hasSize(2);
    assertThat(second.count()).isEqualTo(3);
    assertThat(second.reports())
        .extracting(it -> it.organisation().text())
        .containsExactly("西镇总工会");
    assertThat(second.pager().current()).isEqualTo(2);
  }

  @Test
  void leadsFromAFurtherPageToTheFirst() {
    assertThat(drafts.shell("years/2012/page-2/").crumbs())
        .containsExactly(
            Link.of("", "首页"), Link.of("years/", "年份"), Link.of("years/2012/", "2012 年"));
    assertThat(drafts.shell("years/2012/page-2/").title()).isEqualTo("2012 年（第 2 页）");
    assertThat(drafts.shell("years/2012/page-2/").root()).isEqualTo("../../../");
  }

  @Test
  void leadsFromAYearToTheNearestOnesWithReports() {
    YearView year = drafts.view("years/2012/", YearView.class);

    assertThat(year.previous()).isEqualTo(Link.of("years/2009/", "2009"));
    assertThat(year.next()).isEqualTo(Link.of("years/2015/", "2015"));
    assertThat(drafts.view("years/2009/", YearView.class).previous()).isNull();
    assertThat(drafts.view("years/2015/", YearView.class).next()).isNull();
  }

  @Test
  void namesWhoIsMissingInAYear() {
    assertThat(drafts.view("years/2012/", YearView.class).missing())
        .containsExactly(Link.of("organisations/north/", "北镇总工会"));
  }

  @Test
  void showsWhatAddsUpBelowTheTopmostOrganisationsOnTheFirstPageOfAYear() {
    Sites sites =
        Sites.site()
            .pageSize(2)
            .with(organisation("city", "临江市总工会").kind(OrganisationKind.CITY))
            .with(organisation("east", "东镇总工会").parent("city"))
            .with(organisation("mill", "纸厂工会").parent("east"))
            .with(indicator("petitions", "信访件"), indicator("members", "工会会员").unit("人"))
            .with(report("city", 2012).figure("petitions", "9 件"))
            .with(report("mill", 2011).figure("members", "90 人"))
            .with(report("mill", 2012).figure("members", "99 人").figure("petitions", "5 件"))
            .with(report("east", 2012));
    Drafts years = Drafts.of(sites);
    YearView year = years.view("years/2012/", YearView.class);

    assertThat(year.totals()).extracting(it -> it.organisation().text()).containsExactly("临江市总工会");
    assertThat(year.totals().get(0).rows())
        .extracting(it -> it.head().text(), it -> it.cells().get(0).remark())
        .containsExactly(tuple("工会会员", "1 个单位全部"), tuple("信访件", "1 个单位全部"));
    assertThat(year.totals().get(0).rows().get(0).cells().get(0).change()).isNotNull();
    assertThat(year.totals().get(0).rows().get(1).cells().get(0).own()).isNotNull();
    assertThat(year.otherTotals()).extracting(Link::text).containsExactly("东镇总工会");
    YearView second = years.view("years/2012/page-2/", YearView.class);
    assertThat(second.totals()).isEmpty();
    assertThat(second.otherTotals()).isEmpty();
  }

  @Test
  void listsAllYearsWithTheNumbersOfTheirReports() {
    assertThat(drafts.view("years/", YearsView.class).years())
        .containsExactly(
            new CountedLink(Link.of("years/2015/", "2015"), 1),
            new CountedLink(Link.of("years/2012/", "2012"), 3),
            new CountedLink(Link.of("years/2009/", "2009"), 1));
  }

  @Test
  void pagesTheReportsOfATagInAllItsSpellings() {
    TagView tag = drafts.view("tags/bang-fu/", TagView.class);

    assertThat(tag.name()).isEqualTo("帮扶");
    assertThat(tag.spellings()).containsExactly("幫扶");
    assertThat(tag.count()).isEqualTo(3);
    assertThat(drafts.addresses()).contains("tags/bang-fu/page-2/");
    assertThat(drafts.shell("tags/bang-fu/").title()).isEqualTo("标签：帮扶");
  }

  @Test
  void listsAllTagsByTheirFirstLetter() {
    assertThat(drafts.view("tags/", TagsView.class).groups())
        .extracting(TagGroup::letter)
        .containsExactly("A", "B");
  }

  @Test
  void isASampleOnlyWhereEverythingOnTheListIs() {
    assertThat(drafts.shell("tags/an-kang-bei/").sample()).isTrue();
    assertThat(drafts.shell("tags/bang-fu/").sample()).isFalse();
  }
}
