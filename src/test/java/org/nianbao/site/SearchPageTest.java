package org.nianbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader sees and does on the page of the search. */
@SiteTest
class SearchPageTest {

  private static final String RESULTS = "#nb-search-results > li";
  private static final String STATUS = "#nb-search-status";

  private final Browser browser;
  private final StaticServer server;
  private final BuiltSite site;

  SearchPageTest(Browser browser, StaticServer server, BuiltSite site) {
    this.browser = browser;
    this.server = server;
    this.site = site;
  }

  private Visit visit(String query) {
    return browser.visit(server.home(), "search/" + query, View.light(View.WIDE));
  }

  private static void say(Page page, String query, String expected) {
    page.locator("#nb-search-q").fill(query);
    page.waitForCondition(() -> page.locator(STATUS).textContent().contains(expected));
  }

  @Test
  void findsWhileOneTypesAndKeepsTheQueryInTheAddress() {
    try (Visit visit = visit("")) {
      Page page = visit.page();
      assertThat(page.locator("#nb-search-ways").isVisible()).isTrue();
      assertThat(page.locator(RESULTS).count()).isZero();

      say(page, "協商", "“協商”找到");
      assertThat(page.locator(RESULTS + " mark").allTextContents())
          .isNotEmpty()
          .allMatch(it -> it.equals("协商") || it.equals("協商"));
      assertThat(page.locator("#nb-search-ways").isVisible()).isFalse();
      assertThat(page.evaluate("() => location.search")).isEqualTo("?q=%E5%8D%94%E5%95%86");

      say(page, "", "");
      page.waitForCondition(() -> page.locator("#nb-search-ways").isVisible());
      assertThat(page.locator(RESULTS).count()).isZero();
      assertThat(visit.faults()).isEmpty();
    }
  }

  /** Title, organisation and year, section, and the words in the script of the report. */
  @Test
  void showsWhereInAReportTheWordsAre() {
    try (Visit visit = visit("?q=1317.31")) {
      Locator first = visit.page().locator(RESULTS).first();
      assertThat(first.locator("h2").textContent()).contains("2012");
      assertThat(first.locator(".nb-item__meta").textContent()).contains("寮步鎮總工會 2012");
      assertThat(first.locator("mark").first().textContent()).isEqualTo("1317.31");
      assertThat(first.locator("p").last().getAttribute("lang")).isEqualTo("zh-Hant");
    }
  }

  @Test
  void aResultOpensAtItsSection() {
    try (Visit visit = visit("?q=%22" + "签了还要看" + "%22")) {
      Page page = visit.page();
      page.locator(RESULTS + " .nb-item__meta a").first().click();
      page.waitForURL(Pattern.compile(".*/reports/.*#.+"));
      assertThat(page.evaluate("() => document.querySelector(':target').textContent").toString())
          .contains("签了还要看");
      page.goBack();
      page.locator(RESULTS).first().waitFor();
      assertThat(page.locator("#nb-search-q").inputValue()).isEqualTo("\"签了还要看\"");
    }
  }

  @Test
  void narrowsDownByWhatTheResultsAre() {
    try (Visit visit = visit("?q=协商")) {
      Page page = visit.page();
      int all = page.locator(RESULTS).count();
      page.locator("#nb-search summary").click();
      page.locator("#nb-search-kind").selectOption("report");
      page.waitForURL("**/search/?*kind=report");
      List<String> years = page.locator("#nb-search-year option").allTextContents();
      assertThat(years).hasSizeGreaterThan(2).element(1).asString().matches("20\\d\\d（\\d+）");

      String newest = years.get(1);
      page.locator("#nb-search-year").selectOption(newest.substring(0, 4));
      page.waitForURL("**/search/?*year=*");
      String number = newest.replaceAll(".*（(\\d+)）", "$1");
      page.waitForCondition(
          () -> page.locator(STATUS).textContent().contains("找到 " + number + " 页"));
      assertThat(page.locator(RESULTS + " h2").allTextContents())
          .hasSize(Integer.parseInt(number))
          .hasSizeLessThanOrEqualTo(all)
          .allMatch(it -> it.contains(newest.substring(0, 4)));
      assertThat(page.locator("#nb-search-tag option").count()).isGreaterThan(1);
      assertThat(page.locator("#nb-search-area option").count()).isGreaterThan(1);

      page.reload();
      page.locator(RESULTS).first().waitFor();
      assertThat(page.locator("#nb-search-year").inputValue()).isEqualTo(newest.substring(0, 4));
      assertThat(visit.faults()).isEmpty();
    }
  }

  /** It says what was searched, and offers names alike and the ways in. */
  @ParameterizedTest
  @CsvSource({"临江总市工会, 临江市总工会", "臨江市縂工會, 临江市总工会"})
  void offersNamesAlikeWhereNothingIsFound(String query, String name) {
    try (Visit visit = visit("?q=" + query)) {
      Page page = visit.page();
      assertThat(page.locator(STATUS).textContent()).contains("没有找到“" + query + "”");
      assertThat(page.locator("#nb-search-ways").isVisible()).isTrue();
      assertThat(page.locator("#nb-search-results a").allTextContents()).contains(name);
      page.locator("#nb-search-results a").getByText(name).first().click();
      page.waitForURL("**/search/?q=*");
      page.locator(RESULTS + " h2").first().waitFor();
      assertThat(page.locator(RESULTS + " h2").first().textContent()).isEqualTo(name);
    }
  }

  @Test
  void isUsedWithoutAMouse() {
    try (Visit visit = browser.visit(server.home(), "", View.light(View.WIDE))) {
      Page page = visit.page();
      page.locator("#nb-find-q").focus();
      page.keyboard().type("协商与合同");
      page.keyboard().press("Enter");
      page.waitForURL("**/search/?q=*");
      page.locator(RESULTS).first().waitFor();
      page.locator("#nb-search-q").focus();
      page.keyboard().press("Tab");
      page.keyboard().press("Tab");
      assertThat(page.evaluate("() => document.activeElement.localName")).isEqualTo("summary");
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      page.waitForURL("**/areas/*/");
    }
  }

  @Test
  void saysThatItsDataCannotBeLoadedAndTriesAgain() {
    try (Visit visit = visit("")) {
      Page page = visit.page();
      page.route("**/search/data/0/*.js?*", it -> it.abort());
      say(page, "协商", "没有读到索引");
      assertThat(page.locator("#nb-search-ways").isVisible()).isTrue();
      page.unroute("**/search/data/0/*.js?*");
      say(page, "协商 ", "找到");
    }
  }

  @Test
  void worksFromADisk() {
    String home = site.files().folder().toUri().toString();
    try (Visit visit = visit("")) {
      Page page = visit.page();
      page.navigate(home + "search/index.html?q=協商");
      page.locator(RESULTS).first().waitFor();
      assertThat(page.locator(RESULTS).count()).isGreaterThan(5);
      page.locator(RESULTS + " .nb-item__meta a").first().click();
      page.waitForURL(Pattern.compile("file:.*/reports/.*/index.html#.+"));
      assertThat(page.locator(":target").count()).isEqualTo(1);
    }
  }

  @Test
  void saysWhereToGoWithoutScripts() {
    try (Visit visit = browser.visit(server.home(), "search/?q=协商", View.withoutJavaScript())) {
      assertThat(visit.mainText()).contains("按年份", "按单位", "按标签", "按指标");
      assertThat(visit.page().locator("noscript").count()).isPositive();
      assertThat(visit.page().locator("#nb-search-results").innerText()).isEmpty();
    }
  }

  @Test
  void browsersCanAddTheSearchToTheirs() {
    try (Visit visit = visit("")) {
      String address = visit.page().locator("link[rel=search]").getAttribute("href");
      assertThat(address).isEqualTo("../opensearch.xml");
      assertThat(site.files().folder().resolve("opensearch.xml")).exists();
    }
  }
}
