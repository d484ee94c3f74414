package org.nianbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of comparisons says what of its address it cannot show. */
@SiteTest
class ComparePageTest {

  private static final String LISTED = "table.nb-compared";

  private final Browser browser;
  private final StaticServer server;

  ComparePageTest(Browser browser, StaticServer server) {
    this.browser = browser;
    this.server = server;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "?o=liaobu-town&y=2012&o=nobody&y=2012 | 网址里有本站没有的单位 | 1",
        "?o=liaobu-town&y=1999                 | 没有 1999 年的总结，列出的是 2012 年的 | 1",
        "?o=liaobu-town&y=toString             | 没有 toString 年的总结 | 1",
        "?o=linjiang-city&y=2021&o=linjiang-city&y=2020 | 项指标 | 2",
      })
  void saysWhatItLeavesOutOrReplaces(String query, String words, int columns) {
    try (Visit visit = browser.visit(server.home(), "compare/" + query, View.light(View.WIDE))) {
      visit.page().locator(LISTED).waitFor();

      assertThat(visit.page().locator("#nb-compare-status").textContent()).contains(words);
      assertThat(visit.page().locator(LISTED + " thead th").count()).isEqualTo(columns + 1);
      assertThat(visit.faults()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"?o=nobody&y=2012", "?o=__proto__&y=2012"})
  void saysThatNobodyIsKnown(String query) {
    try (Visit visit = browser.visit(server.home(), "compare/" + query, View.light(View.WIDE))) {
      visit.page().locator("#nb-compare-status:not(:empty)").waitFor();

      assertThat(visit.page().locator("#nb-compare-status").textContent()).contains("网址里有本站没有的单位");
      assertThat(visit.page().locator(LISTED).isVisible()).isFalse();
      assertThat(visit.faults()).isEmpty();
    }
  }
}
