package org.nianbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** No figure of the fifteen real reports got lost or changed on its way to the page. */
@SiteTest
class FiguresTest {

  private static final int FIGURES = 214;

  @Test
  void pagesStateEveryFigureOfTheirSource(BuiltSite site) {
    List<FigureFact> facts = FigureFact.all();
    assertThat(facts).hasSize(FIGURES);

    Map<String, FigureSearch> pages = new TreeMap<>();
    List<FigureFact> missed =
        facts.stream()
            .filter(
                it ->
                    !pages.computeIfAbsent(it.page(), page -> search(site.files(), page)).finds(it))
            .toList();

    assertThat(missed).isEmpty();
  }

  private static FigureSearch search(SiteFolder site, String page) {
    return FigureSearch.in(
        site.files().contains(page) ? site.page(page).select("main") : new Elements());
  }
}
