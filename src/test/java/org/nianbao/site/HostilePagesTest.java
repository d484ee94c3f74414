package org.nianbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.hostile.HostileBuild;

/** No attack runs in a browser, and none makes it ask another host. */
@ExtendWith({SiteParameters.class, HostileBuild.Parameter.class})
class HostilePagesTest {

  /** Pages that show the names of the attacks beside others. */
  private static final List<String> LISTS =
      List.of(
          "",
          "about/",
          "areas/names-area/",
          "areas/rights-protection/",
          "indicators/",
          "indicators/names-indicator/",
          "indicators/petitions/",
          "organisations/",
          "organisations/names-organisation-plain/",
          "organisations/linjiang/",
          "tags/",
          "years/",
          "years/2023/",
          "gallery/",
          "404.html");

  private static final List<String> QUERIES =
      List.of(
          "script",
          "<img src=x onerror=__nb_hit(1)>",
          "\"><script>__nb_hit(1)</script>",
          "nb_hit",
          "工会",
          "x3cimg",
          "__proto__",
          "constructor",
          "%1$&",
          "javascript:__nb_hit(1)");

  private static final List<String> COMPARISONS =
      List.of(
          "?o=names-organisation-plain&y=2023&o=names-script-end&y=2023&o=names-quotes&y=2023",
          "?o=names-percent-fill&y=2023&o=constructor&y=2023&o=names-indicator&y=1999",
          "?o=__proto__&y=constructor&o=" + encoded("\"><img src=x onerror=__nb_hit(1)>") + "&y=x",
          "?o=..%2f..%2fx&y=2023#" + encoded("<img src=x onerror=__nb_hit(1)>"));

  /** What would be in a page if the program let it through; each is seen in another way. */
  private static final List<String> PLANTED =
      List.of(
          "<script>__nb_hit(1)</script>",
          "<script src='https://attacker.example/x.js'></script>",
          "<img src='x.png' alt='' onerror='__nb_hit(1)'>",
          "<img src='https://attacker.example/x.png' alt=''>",
          "<p style='background:url(https://attacker.example/x.png)'>x</p>",
          "<iframe srcdoc='<p>x</p>'></iframe>",
          "<svg onload='__nb_hit(1)'></svg>",
          "<input autofocus onfocus='__nb_hit(1)'>",
          "<script>alert(1)</script>",
          "<script>null.x</script>",
          "<script>Promise.reject(1)</script>",
          "<script>console.error(1)</script>",
          "<script src='none.js'></script>",
          "<meta http-equiv='refresh' content='0;url=https://attacker.example/'>",
          "<link rel='stylesheet' href='https://attacker.example/x.css'>",
          "<details open ontoggle='__nb_hit(1)'>x</details>");

  private final Browser browser;

  HostilePagesTest(Browser browser) {
    this.browser = browser;
  }

  @Test
  void nothingHappens(HostileBuild build) {
    try (StaticServer server = StaticServer.serve(build.output(), "/federation/");
        ScriptWatch watch = new ScriptWatch(browser, server.home())) {
      List<String> pages =
          build.cases().stream()
              .flatMap(it -> it.shownAt().stream())
              .distinct()
              .map(it -> it.replaceFirst("index\\.html$", ""))
              .toList();
      watch.open(pages, false);
      watch.open(LISTS, false);
      watch.open(
          QUERIES.stream().map(it -> "search/?q=" + encoded(it) + "&kind=" + encoded(it)).toList(),
          true);
      watch.open(COMPARISONS.stream().map(it -> "compare/" + it).toList(), true);

      assertThat(watch.faults()).isEmpty();
    }
  }

  @Test
  void theSearchShowsTheNamesOfTheAttacks(HostileBuild build) {
    try (StaticServer server = StaticServer.serve(build.output(), "/");
        Visit visit = browser.visit(server.home(), "search/?q=x3cimg", View.light(View.WIDE))) {
      visit.page().locator("#nb-search-results h2").first().waitFor();

      assertThat(visit.page().locator("#nb-search-results").textContent())
          .contains("\\x3cimg src=x onerror=__nb_hit(1)");
    }
  }

  @Test
  void pagesThatGotPastTheProgramWouldBeSeen(@TempDir Path folder) {
    for (int i = 0; i < PLANTED.size(); i++) {
      TestFiles.write(folder, i + "/index.html", page(PLANTED.get(i)));
    }
    try (StaticServer server = StaticServer.serve(folder, "/federation/");
        ScriptWatch watch = new ScriptWatch(browser, server.home())) {
      watch.open(IntStream.range(0, PLANTED.size()).mapToObj(it -> it + "/").toList(), true);

      for (int i = 0; i < PLANTED.size(); i++) {
        String address = i + "/ ";
        assertThat(watch.faults())
            .as(PLANTED.get(i))
            .anyMatch(it -> it.startsWith(address) && !it.contains("404 (Not Found)"));
      }
    }
  }

  @Test
  void aGoodPageIsGood(@TempDir Path folder) {
    TestFiles.write(
        folder, "index.html", page("<p>一段话，见 <a href='https://example.org/'>这里</a>。</p>"));
    try (StaticServer server = StaticServer.serve(folder, "/federation/");
        ScriptWatch watch = new ScriptWatch(browser, server.home())) {
      watch.open(List.of(""), true);

      assertThat(watch.faults()).isEmpty();
    }
  }

  /** With an icon, as browsers look for one at the root of the host where a page names none. */
  private static String page(String content) {
    return TestFiles.page(content).replace("<title>", "<link rel='icon' href='data:,'><title>");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
