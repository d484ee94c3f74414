package org.nianbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The search finds all that is there, and nothing else. */
@SiteTest
class SearchTest {

  /** Asks for more until there is no more; then the addresses of all results. */
  private static final String ALL_RESULTS =
      """
      async query => {
        const by = id => document.getElementById('nb-search' + id);
        const rest = async () => {
          while (!by('-more').onclick) await new Promise(it => setTimeout(it, 2));
        };
        by('-q').value = query;
        by('').requestSubmit();
        await rest();
        while (!by('-more').hidden) {
          by('-more').click();
          await rest();
        }
        return [...document.querySelectorAll('#nb-search-results h2 a')]
          .map(it => it.getAttribute('href').replace(/^[.][.][/]/, ''));
      }
      """;

  private final Browser browser;
  private final StaticServer server;
  private final BuiltSite site;

  SearchTest(Browser browser, StaticServer server, BuiltSite site) {
    this.browser = browser;
    this.server = server;
    this.site = site;
  }

  @Test
  void findsWhatAScanOfAllTextsFinds() {
    SearchTexts texts = SearchTexts.of(site.files().folder());
    List<SearchQueries.Query> queries = new SearchQueries(texts.lines()).all();
    List<String> wrong = new ArrayList<>();
    assertThat(queries).hasSize(200);
    try (Visit visit = browser.visit(server.home(), "search/", View.light(View.WIDE))) {
      for (SearchQueries.Query query : queries) {
        List<String> found = found(visit.page(), query.typed());
        if (!new TreeSet<>(found).equals(texts.holding(query.words()))
            || found.size() != new TreeSet<>(found).size()) {
          wrong.add(query + ": " + found + ", not " + texts.holding(query.words()));
        }
      }
      assertThat(wrong).isEmpty();
      assertThat(visit.faults()).isEmpty();
    }
  }

  private static List<String> found(Page page, String query) {
    List<String> found = new ArrayList<>();
    ((List<?>) page.evaluate(ALL_RESULTS, query)).forEach(it -> found.add(String.valueOf(it)));
    return found;
  }
}
