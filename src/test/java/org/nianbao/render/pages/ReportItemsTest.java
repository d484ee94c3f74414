package org.nianbao.render.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportItemsTest {

  @Test
  void keepsASummaryThatIsShortEnough() {
    assertThat(ReportItems.shorten("工".repeat(80))).isEqualTo("工".repeat(80));
  }

  @Test
  void cutsALongSummaryBetweenCharacters() {
    String rare = "𠮷";

    assertThat(ReportItems.shorten(rare.repeat(81))).isEqualTo(rare.repeat(79) + "…");
  }
}
