package org.nianbao.render;

import static org.nianbao.render.PreviewFigures.indicator;

import java.nio.file.Path;
import java.util.List;
import org.nianbao.render.gallery.PartExamples;
import org.nianbao.render.view.AreaSection;
import org.nianbao.render.view.AreaView;
import org.nianbao.render.view.CompareView;
import org.nianbao.render.view.CountedLink;
import org.nianbao.render.view.ErrorView;
import org.nianbao.render.view.FederationTotals;
import org.nianbao.render.view.FeedEntry;
import org.nianbao.render.view.FeedView;
import org.nianbao.render.view.FormerParent;
import org.nianbao.render.view.GalleryItem;
import org.nianbao.render.view.GalleryView;
import org.nianbao.render.view.HomeView;
import org.nianbao.render.view.IndicatorGroup;
import org.nianbao.render.view.IndicatorItem;
import org.nianbao.render.view.IndicatorView;
import org.nianbao.render.view.IndicatorsView;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.NameItem;
import org.nianbao.render.view.NamesView;
import org.nianbao.render.view.OrganisationView;
import org.nianbao.render.view.OrganisationsView;
import org.nianbao.render.view.Pager;
import org.nianbao.render.view.Prose;
import org.nianbao.render.view.SearchView;
import org.nianbao.render.view.SeriesRow;
import org.nianbao.render.view.SitemapEntry;
import org.nianbao.render.view.SitemapView;
import org.nianbao.render.view.TagGroup;
import org.nianbao.render.view.TagView;
import org.nianbao.render.view.TagsView;
import org.nianbao.render.view.TextView;
import org.nianbao.render.view.YearView;
import org.nianbao.render.view.YearsView;

/** Views of every kind but reports, for the preview. */
final class PreviewViews {

  private static final String PARAGRAPH = "<div class=\"paragraph\">\n<p>%s</p>\n</div>";

  private PreviewViews() {}

  static Prose prose(String html) {
    return new Prose(List.of(html), () -> html);
  }

  private static String paragraph(String text) {
    return PARAGRAPH.replace("%s", text);
  }

  static HomeView home() {
    return new HomeView(
        34,
        20,
        66,
        2003,
        2024,
        PreviewFigures.headline(),
        PreviewLists.reports(),
        PreviewLists.years(),
        PreviewLists.organisations(),
        PreviewLists.areas(),
        PreviewLists.tags(),
        PreviewLists.indicators());
  }

  static HomeView emptyHome() {
    return new HomeView(
        0, 0, 0, 0, 0, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  static OrganisationView organisation() {
    List<Link> heads =
        List.of(
            indicator("petitions", "信访件"),
            indicator("union-dues", "工会经费收入"),
            indicator("service-visits", "服务职工"),
            indicator("contract-coverage", "女职工专项集体合同签订率"));
    return new OrganisationView(
        "临江市总工会",
        "临江市",
        "zh-Hans",
        "city",
        List.of(),
        "",
        List.of(),
        PreviewLists.tree().get(1).children(),
        new CountedLink(Link.of("organisations/linjiang-city/below/", ""), 412),
        "虚构",
        "2010—",
        paragraph("临江市总工会是本站虚构的示例组织，下设滨河街道总工会、临江机械厂工会和临江市第二中学工会。"),
        true,
        true,
        34,
        PreviewLists.reports().subList(0, 2),
        PreviewCharts.items(heads),
        PreviewFigures.series(12, heads, false),
        PreviewFigures.totals(3, heads),
        PreviewLists.pager("organisations/linjiang-city/", 2),
        true,
        PreviewRules.waived(),
        Link.of("compare/?o=linjiang-city&y=2024", "和其他单位、其他年份比较"),
        PreviewLists.matrix(),
        List.of(2013, 2015));
  }

  static OrganisationView bareOrganisation() {
    return new OrganisationView(
        "區教育工會",
        "區教育",
        "zh-Hant",
        "industry",
        List.of(
            PreviewLists.organisation("province", "省教育工會", "zh-Hant"),
            PreviewLists.organisation("education-district", "區教育工會", "zh-Hant")),
        "2008 年起",
        List.of(
            new FormerParent(PreviewLists.organisation("city", "市教育工會", "zh-Hant"), "至 2001 年"),
            new FormerParent(PreviewLists.LINJIANG, "2002—2007 年")),
        List.of(),
        null,
        null,
        null,
        paragraph("蘆瀆中學工會的上級工會。本站尚未收錄該會的年度總結。"),
        false,
        true,
        0,
        List.of(),
        List.of(),
        null,
        null,
        Pager.NONE,
        false,
        List.of(),
        null,
        null,
        List.of());
  }

  static OrganisationsView organisations() {
    return new OrganisationsView(null, 5, 4, PreviewLists.tree(), true, List.of(), Pager.NONE);
  }

  static OrganisationsView upperLevels() {
    return new OrganisationsView(
        null, 1025, 4, PreviewLists.upperLevels(), false, letters("organisations/"), Pager.NONE);
  }

  static OrganisationsView below() {
    return new OrganisationsView(
        PreviewLists.LINJIANG,
        412,
        4,
        PreviewLists.upperLevels(),
        false,
        List.of(),
        PreviewLists.pager("organisations/linjiang-city/below/", 4));
  }

  private static List<Link> letters(String list) {
    return List.of(
        Link.of(list + "letters/a/", "A"),
        Link.of(list + "letters/l/", "L"),
        Link.of(list + "letters/other/", "其他"));
  }

  static NamesView names() {
    return new NamesView(
        "这些单位 2012 年的总结还没有收录。",
        letters("organisations/"),
        List.of(
            new NameItem(PreviewLists.LIAOBU, "東莞市", 1), new NameItem(PreviewLists.SCHOOL, "", 0)),
        PreviewLists.pager("organisations/letters/l/", 5));
  }

  static YearsView manyYears() {
    return new YearsView(
        PreviewLists.years(), PreviewLists.matrix(), PreviewLists.pager("years/", 3));
  }

  /** The parts of this repository with their examples. */
  static GalleryView gallery() {
    return new GalleryView(
        PartExamples.load(Path.of("templates")).stream()
            .filter(it -> !it.source().isEmpty())
            .map(it -> new GalleryItem(it.name(), it.description(), it.source()))
            .toList());
  }

  static SearchView search() {
    return new SearchView(PreviewLists.years());
  }

  static CompareView compare() {
    return new CompareView(20, PreviewLists.indicators());
  }

  static TagsView manyTags() {
    return new TagsView(List.of(), letters("tags/"), PreviewLists.tags());
  }

  static SitemapView sitemapIndex() {
    return new SitemapView(
        "https://nianbao.example/", List.of(), List.of("sitemap-1.xml", "sitemap-2.xml"));
  }

  static YearsView years() {
    return new YearsView(PreviewLists.years(), PreviewLists.matrix(), Pager.NONE);
  }

  static YearView year() {
    return new YearView(
        2012,
        4,
        PreviewLists.reports(),
        List.of(PreviewLists.SCHOOL, PreviewLists.TELECOM),
        new CountedLink(Link.of("years/2012/missing/", ""), 61),
        List.of(totals(PreviewLists.LINJIANG, true), totals(PreviewLists.LIAOBU, false)),
        List.of(PreviewLists.TELECOM, PreviewLists.SCHOOL),
        new CountedLink(Link.of("years/2012/totals/", ""), 70),
        Link.of("years/2011/", "2011"),
        Link.of("years/2013/", "2013"),
        PreviewLists.pager("years/2012/", 1));
  }

  private static FederationTotals totals(Link organisation, boolean sample) {
    List<Link> heads =
        List.of(
            indicator("petitions", "信访件"),
            indicator("union-dues", "工会经费收入"),
            indicator("service-visits", "服务职工"));
    return new FederationTotals(
        organisation,
        sample,
        PreviewFigures.totals(2, heads).rows().stream()
            .map(it -> new SeriesRow(it.head(), false, it.cells().subList(1, 2)))
            .toList());
  }

  static TagsView tags() {
    return new TagsView(
        List.of(
            new TagGroup("A", PreviewLists.tags().subList(0, 1)),
            new TagGroup("G", PreviewLists.tags().subList(1, 2)),
            new TagGroup("J", PreviewLists.tags().subList(2, 3)),
            new TagGroup("K", PreviewLists.tags().subList(3, 4)),
            new TagGroup("X", PreviewLists.tags().subList(4, 5)),
            new TagGroup("#", PreviewLists.tags().subList(0, 1))),
        List.of(),
        List.of());
  }

  static TagView tag() {
    return new TagView(
        "困难帮扶", List.of("困難幫扶"), 190, PreviewLists.reports(), PreviewLists.pager("tags/x/", 11));
  }

  static AreaView area() {
    Link liaobu = new Link("reports/liaobu-town/2012/#rights", "寮步鎮總工會 2012 年度工作總結", "zh-Hant");
    Link city = Link.of("reports/linjiang-city/2024/#rights", "临江市总工会 2024 年度工作总结");
    return new AreaView(
        "维权信访",
        true,
        paragraph("受理职工来信来访、调解劳动争议、提供法律援助、参与劳动法律监督等维护职工合法权益的工作。"),
        Link.of("areas/rights-protection/2024/", "2024"),
        34,
        List.of(indicator("petitions", "信访件"), indicator("petitions-closed", "信访办结件")),
        PreviewLists.years(),
        PreviewLists.organisations(),
        new CountedLink(Link.of("areas/rights-protection/organisations/", ""), 412),
        List.of(
            new AreaSection(
                city,
                PreviewLists.LINJIANG,
                2024,
                "预防走在前面",
                "zh-Hans",
                true,
                prose(paragraph("全市受理信访 31 件，为近年最少。") + paragraph("年内为各会调解员办了案例讨论。"))),
            new AreaSection(
                liaobu,
                PreviewLists.LIAOBU,
                2012,
                "維權信訪：件件有人管",
                "zh-Hant",
                false,
                prose(paragraph("處理勞資糾紛最怕無人接手。我們安排 2 人專門處理糾紛，實行AB替補機制。")))),
        Link.of("areas/rights-protection/2024/page-2/", "2024 年的其余段落"),
        PreviewLists.areas().stream().map(it -> it.link()).toList(),
        Pager.NONE);
  }

  static IndicatorsView indicators() {
    List<IndicatorItem> items =
        PreviewLists.indicators().stream()
            .map(it -> new IndicatorItem(it.link(), "件", it.count() - 1))
            .toList();
    return new IndicatorsView(
        66,
        List.of(
            new IndicatorGroup(Link.of("areas/rights-protection/", "维权信访"), items),
            new IndicatorGroup(null, items.subList(0, 2))));
  }

  static IndicatorView indicator12() {
    return new IndicatorView(
        "信访件",
        "信訪件",
        "Petitions",
        "件",
        "items",
        "sum",
        "neutral",
        paragraph("报告期内受理登记的来信、来访、来电和网上信访件数，为期间数，等于上级转办与本会接访两项之和。"),
        Link.of("areas/rights-protection/", "维权信访"),
        List.of(
            List.of(
                indicator("petitions-referred", "上级转办信访件"),
                indicator("petitions-received", "本会接访信访件"))),
        List.of(),
        List.of(),
        41,
        true,
        "共 61 个单位，本页从寮步镇到临江市。",
        PreviewCharts.bars(),
        PreviewCharts.items(List.of(PreviewLists.LIAOBU, PreviewLists.LINJIANG)),
        PreviewFigures.series(
            12,
            List.of(
                PreviewLists.LIAOBU,
                PreviewLists.LINJIANG,
                PreviewLists.TELECOM,
                PreviewLists.SCHOOL,
                PreviewLists.organisations().get(7).link()),
            true),
        PreviewLists.pager("indicators/petitions/", 4),
        PreviewFigures.totals(2, List.of(PreviewLists.LINJIANG, PreviewLists.LIAOBU)),
        new CountedLink(Link.of("indicators/petitions/totals/", ""), 33));
  }

  static IndicatorView indicatorTotals() {
    return new IndicatorView(
        "信访件",
        null,
        null,
        "件",
        "items",
        "sum",
        "neutral",
        "",
        null,
        List.of(),
        List.of(),
        List.of(),
        41,
        false,
        "共 61 个单位，本页从寮步镇到临江市。",
        null,
        List.of(),
        null,
        PreviewLists.pager("indicators/petitions/totals/", 4),
        PreviewFigures.totals(2, List.of(PreviewLists.LINJIANG, PreviewLists.LIAOBU)),
        null);
  }

  static IndicatorView ratio() {
    return new IndicatorView(
        "低于协议占比",
        "低於協議佔比",
        "Share paying below the agreement",
        "%",
        "percent",
        "none",
        "less",
        paragraph("报告期内实发低于协议的企业占协议执行检查企业的百分比，以同一次检查的两个数相除。"),
        null,
        List.of(),
        List.of(indicator("below", "实发低于协议的企业"), indicator("checked", "协议执行检查企业")),
        List.of(indicator("petitions", "信访件")),
        0,
        true,
        null,
        null,
        List.of(),
        null,
        Pager.NONE,
        null,
        null);
  }

  static TextView about() {
    String body = PreviewReports.body("body-blocks.html");
    return new TextView(
        "使用说明", "zh-Hans", body, PreviewReports.headings(body), List.of(Link.of("about/", "关于本站")));
  }

  static ErrorView notFound() {
    return new ErrorView(
        List.of(
            Link.of("", "首页"),
            Link.of("organisations/", "单位"),
            Link.of("years/", "年份"),
            Link.of("tags/", "标签")));
  }

  static FeedView feed() {
    return new FeedView(
        "https://nianbao.example/",
        "2024-12-31T00:00:00+08:00",
        List.of(
            new FeedEntry(
                "reports/liaobu-town/2012/",
                "寮步鎮總工會 2012 年度工作總結 <&>",
                "zh-Hant",
                "寮步鎮總工會",
                "2012-12-31T00:00:00+08:00",
                "這一年，寮步鎮總工會的工作沿着幾條線展開……")));
  }

  static SitemapView sitemap() {
    return new SitemapView(
        "https://nianbao.example/",
        List.of(
            new SitemapEntry("", "2024-12-31"),
            new SitemapEntry("reports/liaobu-town/2012/", null)),
        List.of());
  }
}
