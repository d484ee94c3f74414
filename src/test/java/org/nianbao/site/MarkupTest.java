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
  void noPageNeedsAScript(BuiltSite site) {
    assertThat(site.files().pages())
        .allSatisfy(it -> assertThat(site.files().page(it).select("script")).as(it).isEmpty());
  }
}
