package org.nianbao.render;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.Shell;

/** Every page kind with made-up but realistic content, in one language of the interface. */
final class PreviewSite {

  private final PreviewMessages messages;
  private final String lang;
  private final List<PreviewPage> pages = new ArrayList<>();

  private PreviewSite(PreviewMessages messages, String lang) {
    this.messages = messages;
    this.lang = lang;
  }

  /** {@code lang} is that of HTML, for example {@code zh-Hans}. */
  static List<PreviewPage> pages(PreviewMessages messages, String lang) {
    PreviewSite site = new PreviewSite(messages, lang);
    site.add("", "home", "home", site.t("title.home"), false, PreviewViews.home());
    site.add("empty/", "home", "home", site.t("title.home"), false, PreviewViews.emptyHome());
    site.addReports();
    site.addOrganisations();
    site.add("years/", "years", "years", site.t("title.years"), false, PreviewViews.years());
    site.add(
        "years/2012/", "year", "years", site.t("title.year", "2012"), false, PreviewViews.year());
    site.add("tags/", "tags", "tags", site.t("title.tags"), false, PreviewViews.tags());
    site.add("tags/x/", "tag", "tags", site.t("title.tag", "困难帮扶"), false, PreviewViews.tag());
    site.add(
        "areas/rights-protection/",
        "area",
        "areas",
        site.t("title.area", "维权信访"),
        true,
        PreviewViews.area());
    site.addIndicators();
    site.add("about/rules/", "rules", "about", site.t("title.rules"), false, PreviewRules.rules());
    site.add("about/guide/", "page", "about", "使用说明", false, PreviewViews.about());
    site.pages.add(
        new PreviewPage(
            "404.html",
            "error404.ftlh",
            site.shell("404.html", "./", site.t("title.not-found"), "", false),
            PreviewViews.notFound()));
    Shell feed = site.shell("feed.xml", "./", "", "", false);
    site.pages.add(new PreviewPage("feed.xml", "feed.ftlx", feed, PreviewViews.feed()));
    site.pages.add(new PreviewPage("sitemap.xml", "sitemap.ftlx", feed, PreviewViews.sitemap()));
    site.pages.add(
        new PreviewPage("large/sitemap.xml", "sitemap.ftlx", feed, PreviewViews.sitemapIndex()));
    site.addLarge();
    return site.pages;
  }

  /** What is only on sites with too much for one page. */
  private void addLarge() {
    String section = "organisations";
    String title = t("title.organisations");
    add("large/" + section + "/", section, section, title, false, PreviewViews.upperLevels());
    add(section + "/x/below/", section, section, title, false, PreviewViews.below());
    add(section + "/letters/l/", "names", section, title, false, PreviewViews.names());
    add("large/years/", "years", "years", t("title.years"), false, PreviewViews.manyYears());
    add("large/tags/", "tags", "tags", t("title.tags"), false, PreviewViews.manyTags());
    add("compare/", "compare", "indicators", t("title.compare"), false, PreviewViews.compare());
    add("search/", "search", "search", t("title.search"), false, PreviewViews.search());
    add("gallery/", "gallery", "about", t("title.gallery"), false, PreviewViews.gallery());
    add(
        "indicators/petitions/totals/",
        "indicator",
        "indicators",
        t("title.totals", "信访件"),
        false,
        PreviewViews.indicatorTotals());
  }

  private void addReports() {
    add(
        "reports/liaobu-town/2012/",
        "report",
        "years",
        PreviewReports.full().title(),
        false,
        PreviewReports.full());
    add(
        "reports/ludu-school/2010/",
        "report",
        "years",
        PreviewReports.plain().title(),
        true,
        PreviewReports.plain());
  }

  private void addOrganisations() {
    String section = "organisations";
    add(
        section + "/",
        section,
        section,
        t("title.organisations"),
        false,
        PreviewViews.organisations());
    add(
        "organisations/linjiang-city/",
        "organisation",
        section,
        "临江市总工会",
        true,
        PreviewViews.organisation());
    add(
        "organisations/education-district/",
        "organisation",
        section,
        "區教育工會",
        false,
        PreviewViews.bareOrganisation());
  }

  private void addIndicators() {
    String section = "indicators";
    add(section + "/", section, section, t("title.indicators"), false, PreviewViews.indicators());
    add(
        "indicators/petitions/",
        "indicator",
        section,
        t("title.indicator", "信访件"),
        false,
        PreviewViews.indicator12());
    add(
        "indicators/ratio/",
        "indicator",
        section,
        t("title.indicator", "低于协议占比"),
        false,
        PreviewViews.ratio());
  }

  private String t(String key, Object... args) {
    return messages.text(key, args);
  }

  private void add(
      String address, String template, String section, String title, boolean sample, Object view) {
    int depth = (int) address.chars().filter(it -> it == '/').count();
    String root = depth == 0 ? "./" : "../".repeat(depth);
    pages.add(
        new PreviewPage(
            address + "index.html",
            template + ".ftlh",
            shell(address, root, title, section, sample),
            view));
  }

  private Shell shell(String address, String root, String title, String section, boolean sample) {
    List<Link> crumbs =
        address.isEmpty()
            ? List.of()
            : section.isEmpty() || address.equals(section + "/") || section.equals("areas")
                ? List.of(Link.of("", t("title.home")))
                : List.of(
                    Link.of("", t("title.home")), Link.of(section + "/", t("nav." + section)));
    return new Shell(
        address,
        root,
        title,
        title,
        lang,
        "base-uri 'none'",
        section,
        crumbs,
        section.isEmpty() ? null : "https://nianbao.example/" + address,
        sample,
        List.of("about", "guide"),
        "工会年报",
        "各级工会年度工作总结",
        "本站内容由各级工会提供，数字以原文为准。");
  }
}
