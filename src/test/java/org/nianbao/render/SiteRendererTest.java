package org.nianbao.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.model.IndicatorBuilder.indicator;
import static org.nianbao.model.OrganisationBuilder.organisation;
import static org.nianbao.model.ReportBuilder.report;
import static org.nianbao.model.Texts.section;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.logging.LogManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.cache.Cache;
import org.nianbao.model.Site;
import org.nianbao.model.Sites;
import org.nianbao.model.Texts;
import org.nianbao.problem.Problems;

class SiteRendererTest {

  private final Path temp;

  SiteRendererTest(@TempDir Path temp) {
    this.temp = temp;
  }

  @Test
  void writesOneFileForEachPageAndWhatScriptsRead() {
    SiteFolder folder = SiteFolder.in(temp);
    Problems problems = new Problems();

    int pages = folder.render(site(), Cache.none(), new Written(folder.output()), problems);

    assertThat(problems.sorted()).isEmpty();
    assertThat(folder.pages().keySet())
        .containsExactly(
            "404.html",
            "_headers",
            "about/guide/index.html",
            "about/index.html",
            "about/rules/index.html",
            "areas/hardship-aid/2012/index.html",
            "areas/hardship-aid/index.html",
            "compare/data/names.js",
            "compare/data/of/town.js",
            "compare/index.html",
            "feed.xml",
            "gallery/index.html",
            "index.html",
            "indicators/index.html",
            "indicators/petitions/index.html",
            "opensearch.xml",
            "organisations/index.html",
            "organisations/town/index.html",
            "reports/town/2011/index.html",
            "reports/town/2012-half-year/index.html",
            "reports/town/2012/index.html",
            "search/data/0/0.js",
            "search/data/0/pages.js",
            "search/data/0/subjects.js",
            "search/data/start.js",
            "search/data/text/about.js",
            "search/data/text/about/guide.js",
            "search/data/text/areas/hardship-aid.js",
            "search/data/text/indicators/petitions.js",
            "search/data/text/organisations/town.js",
            "search/data/text/reports/town/2011.js",
            "search/data/text/reports/town/2012-half-year.js",
            "search/data/text/reports/town/2012.js",
            "search/data/text/tags/kun-nan-bang-fu.js",
            "search/index.html",
            "sitemap.xml",
            "tags/index.html",
            "tags/kun-nan-bang-fu/index.html",
            "years/2011/index.html",
            "years/2012/index.html",
            "years/index.html");
    assertThat(pages)
        .as("without what scripts and hosts read")
        .isEqualTo(
            (int)
                folder.pages().keySet().stream()
                    .filter(it -> !it.matches(".*\\.js|_headers"))
                    .count());
  }

  @Test
  void writesAnEmptySite() {
    SiteFolder folder = SiteFolder.in(temp);

    assertThat(folder.render(Sites.site().build())).isEmpty();
    assertThat(folder.pages()).containsKeys("index.html", "years/index.html", "feed.xml");
  }

  @Test
  void writesTheSameTwiceAndElsewhereInTheWorld() {
    SortedMap<String, String> here = renderedIn("here");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(new Locale.Builder().setLanguageTag("th-TH-u-ca-buddhist-nu-thai").build());
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(renderedIn("elsewhere")).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void printsNothing() throws Exception {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(stream);
      System.setErr(stream);
      LogManager.getLogManager().readConfiguration();
      SiteFolder.in(temp).template("home", "${nonsense}").render(site());
    } finally {
      System.setOut(out);
      System.setErr(err);
      LogManager.getLogManager().readConfiguration();
    }

    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private SortedMap<String, String> renderedIn(String name) {
    SiteFolder folder =
        SiteFolder.in(temp.resolve(name))
            .template(
                "report",
                "${view.period} ${view.metrics[0].figure.number} ${content.date?string(\"yyyy-MM-dd\")}")
            .template(
                "home",
                "${published_date} ${view.reports} ${1234567.5} ${config?keys?join(\",\")} ${alltags?join(\",\")}");
    assertThat(folder.render(site())).isEmpty();
    return folder.pages();
  }

  private static Site site() {
    return Sites.site()
        .with(organisation("town", "寮步鎮總工會"))
        .with(indicator("petitions", "信访件"))
        .area("hardship-aid", "困难帮扶", 10)
        .page("about", "关于本站", Texts.of("各级工会的年度总结。"))
        .page("guide", "编者指南", Texts.of("怎样写报告。"))
        .with(report("town", 2011).figure("petitions", "57 宗"))
        .with(
            report("town", 2012)
                .tag("kun-nan-bang-fu", "困难帮扶")
                .figure("petitions", "1234 宗")
                .text(Texts.of("导语。", section("帮扶", "<p>送温暖。</p>", "hardship-aid"))))
        .with(report("town", 2012).variant("half-year").figure("petitions", "20 件"))
        .build();
  }
}
