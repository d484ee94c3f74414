package org.nianbao.render.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.model.OrganisationBuilder.organisation;
import static org.nianbao.model.ReportBuilder.report;
import static org.nianbao.model.Texts.section;

import org.junit.jupiter.api.Test;
import org.nianbao.model.Script;
import org.nianbao.model.Sites;
import org.nianbao.model.Texts;
import org.nianbao.render.view.ErrorView;
import org.nianbao.render.view.FeedEntry;
import org.nianbao.render.view.FeedView;
import org.nianbao.render.view.HeadingItem;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.SitemapEntry;
import org.nianbao.render.view.SitemapView;
import org.nianbao.render.view.TextView;

class OtherPagesTest {

  @Test
  void feedsTheNewestReportsByTheDayOfTheirPublication() {
    Sites site = Sites.site().with(organisation("town", "寮步鎮總工會"));
    for (int year = 1990; year <= 2012; year++) {
      site.with(report("town", year).script(Script.HANT).title("總結 " + year));
    }
    site.with(report("town", 1980).date("2013-05-01"));

    FeedView feed = Drafts.of(site).view("feed.xml", FeedView.class);

    assertThat(feed.entries()).hasSize(20);
    assertThat(feed.entries().get(0).address()).isEqualTo("reports/town/1980/");
    assertThat(feed.updated()).isEqualTo("2013-05-01T00:00:00Z");
    assertThat(feed.entries().get(1))
        .isEqualTo(
            new FeedEntry(
                "reports/town/2012/",
                "總結 2012",
                "zh-Hant",
                "寮步鎮總工會",
                "2012-12-31T00:00:00Z",
                "一年来，工会工作稳步推进。"));
  }

  @Test
  void datesAnEmptyFeedAlikeOnEveryDay() {
    assertThat(Drafts.of(Sites.site()).view("feed.xml", FeedView.class).updated())
        .isEqualTo("1970-01-01T00:00:00Z");
  }

  @Test
  void mapsAllPagesButThoseThatNobodyLooksFor() {
    Drafts drafts =
        Drafts.of(
            Sites.site()
                .with(organisation("town", "楚江镇总工会"))
                .with(report("town", 2012))
                .page("about", "关于本站", Texts.of("说明")));

    SitemapView map = drafts.view("sitemap.xml", SitemapView.class);

    assertThat(map.entries())
        .containsExactly(
            new SitemapEntry("", null),
            new SitemapEntry("about/", null),
            new SitemapEntry("about/rules/", null),
            new SitemapEntry("compare/", null),
            new SitemapEntry("indicators/", null),
            new SitemapEntry("organisations/", null),
            new SitemapEntry("organisations/town/", null),
            new SitemapEntry("reports/town/2012/", "2012-12-31"),
            new SitemapEntry("search/", null),
            new SitemapEntry("tags/", null),
            new SitemapEntry("years/", null),
            new SitemapEntry("years/2012/", null));
  }

  @Test
  void leadsFromWhereverAnAddressIsMissing() {
    Drafts relative = Drafts.of(Sites.site());
    Drafts absolute = Drafts.of(Sites.site().basePath("/nianbao/"));

    assertThat(relative.shell("404.html").root()).isEqualTo("./");
    assertThat(absolute.shell("404.html").root()).isEqualTo("/nianbao/");
    assertThat(absolute.shell("").root()).isEqualTo("./");
    assertThat(absolute.shell("404.html").canonical()).isNull();
    assertThat(absolute.view("404.html", ErrorView.class).ways()).contains(Link.of("", "首页"));
  }

  @Test
  void showsPagesOfFreeText() {
    Drafts drafts =
        Drafts.of(
            Sites.site()
                .page("about", "关于本站", Texts.of("说明", section("缘起", "<p>一</p>")))
                .page("guide", "编者指南", Texts.of("怎样写报告。")));

    TextView about = drafts.view("about/", TextView.class);
    assertThat(about.contents()).containsExactly(new HeadingItem("_缘起", "缘起"));
    assertThat(about.pages())
        .containsExactly(Link.of("about/guide/", "编者指南"), Link.of("about/rules/", "核对规则"));
    assertThat(drafts.shell("about/").crumbs()).containsExactly(Link.of("", "首页"));
    assertThat(drafts.shell("about/guide/").crumbs())
        .containsExactly(Link.of("", "首页"), Link.of("about/", "关于本站"));
  }
}
