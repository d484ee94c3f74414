package org.nianbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every page, drawing and style sheet is valid. */
@SiteTest
class MarkupTest {

  @Test
  void theNuCheckerHasNothingToSay(BuiltSite site) {
    assertThat(site.files().pages()).hasSizeGreaterThan(100);
    assertThat(HtmlValidator.check(site.files())).isEmpty();
  }

  @Test
  void noPageButTheComparisonAndTheSearchNeedsAScript(BuiltSite site) {
    assertThat(site.files().pages())
        .filteredOn(it -> !site.files().page(it).select("script").isEmpty())
        .containsExactly("compare/index.html", "search/index.html");
    for (String page : List.of("compare", "search")) {
      assertThat(site.files().page(page + "/index.html").select("script"))
          .allSatisfy(it -> assertThat(it.data()).isEmpty())
          .extracting(it -> it.attr("src").replaceFirst("\\?v=[0-9a-f]{8}$", ""))
          .containsExactly(
              "../assets/js/data.js", "../assets/js/" + page + ".js", "../assets/js/disk.js");
    }
  }
}
