package org.nianbao.site;

import static org.assertj.core.api.Assertions.assertThat;

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
  void noPageButTheComparisonNeedsAScript(BuiltSite site) {
    assertThat(site.files().pages())
        .filteredOn(it -> !site.files().page(it).select("script").isEmpty())
        .containsExactly("compare/index.html");
    assertThat(site.files().page("compare/index.html").select("script"))
        .allSatisfy(it -> assertThat(it.attr("src")).isEqualTo("../assets/js/compare.js"))
        .allSatisfy(it -> assertThat(it.data()).isEmpty());
  }
}
