package org.nianbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a page costs a reader, measured in the browser, before compression. */
@SiteTest
class BudgetsTest {

  private static final int REPORT_BYTES = 60_000;

  /** Lists and tables are longer. */
  private static final int PAGE_BYTES = 120_000;

  private static final int CSS_BYTES = 20_000;
  private static final long JS_BYTES = 15 * 1024;

  /** What the search and the comparison read, before compression. */
  private static final int DATA_BYTES = 100_000;

  /** The page, its styles, its scripts, the emblem, and a few of its own pictures. */
  private static final int REQUESTS = 10;

  private final Browser browser;
  private final StaticServer server;

  BudgetsTest(Browser browser, StaticServer server) {
    this.browser = browser;
    this.server = server;
  }

  /** The page first, then what it asked for, each with its size before compression. */
  private static final String LOADED =
      """
      () => performance.getEntriesByType('navigation')
        .concat(performance.getEntriesByType('resource'))
        .map(it => it.decodedBodySize + ' ' + it.name)
      """;

  private record Loaded(String address, int bytes) {

    static Loaded parse(String line) {
      int blank = line.indexOf(' ');
      return new Loaded(
          line.substring(blank + 1).replaceAll("\\?.*", ""),
          Integer.parseInt(line.substring(0, blank)));
    }
  }

  private static List<Loaded> loaded(Visit visit) {
    List<Loaded> loaded = new ArrayList<>();
    ((List<?>) visit.page().evaluate(LOADED))
        .forEach(it -> loaded.add(Loaded.parse(String.valueOf(it))));
    return loaded;
  }

  @ParameterizedTest
  @EnumSource
  void aPageStaysWithinItsBudget(SamplePage page) {
    List<Loaded> loaded;
    List<String> faults;
    Object cookies;
    try (Visit visit = browser.visit(server.home(), page.address(), View.light(View.WIDE))) {
      visit.page().waitForLoadState(LoadState.NETWORKIDLE);
      loaded = loaded(visit);
      faults = visit.faults();
      cookies = visit.page().evaluate("() => document.cookie");
    }
    boolean isReport = page.address().startsWith("reports/");

    assertThat(faults).as("other hosts, failures").isEmpty();
    assertThat(cookies).isEqualTo("");
    assertThat(loaded.get(0).bytes())
        .isPositive()
        .isLessThanOrEqualTo(isReport ? REPORT_BYTES : PAGE_BYTES);
    assertThat(bytes(loaded, ".css")).isBetween(1, CSS_BYTES);
    List<Loaded> data = loaded.stream().filter(it -> it.address().contains("/data/")).toList();
    assertThat(bytes(data, ".js")).isLessThanOrEqualTo(DATA_BYTES);
    assertThat(loaded).hasSizeLessThanOrEqualTo(REQUESTS + data.size());
    assertThat(loaded).noneMatch(it -> it.address().matches(".*\\.(woff2?|ttf|otf)"));
  }

  @Test
  void allScriptsTogetherStayWithinTheirBudget(BuiltSite site) throws IOException {
    try (Stream<Path> scripts = Files.list(site.files().folder().resolve("assets/js"))) {
      assertThat(scripts.mapToLong(it -> it.toFile().length()).sum()).isBetween(1L, JS_BYTES);
    }
  }

  private static int bytes(List<Loaded> loaded, String ending) {
    return loaded.stream()
        .filter(it -> it.address().endsWith(ending))
        .mapToInt(Loaded::bytes)
        .sum();
  }
}
