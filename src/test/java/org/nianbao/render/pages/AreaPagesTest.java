package org.nianbao.render.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.model.IndicatorBuilder.indicator;
import static org.nianbao.model.OrganisationBuilder.organisation;
import static org.nianbao.model.ReportBuilder.report;
import static org.nianbao.model.Texts.section;

import org.junit.jupiter.api.Test;
import org.nianbao.model.ReportBuilder;
import org.nianbao.model.Sites;
import org.nianbao.model.Texts;
import org.nianbao.render.view.AreaView;
import org.nianbao.render.view.Link;

class AreaPagesTest {

  private final Drafts drafts =
      Drafts.of(
          Sites.site()
              .pageSize(5)
              .area("rights-protection", "维权信访", 20)
              .area("awards", "荣誉表彰", 10)
              .with(organisation("town", "楚江镇总工会"))
              .with(indicator("petitions", "信访件").area("rights-protection"))
              .with(year(2010), year(2011), year(2012)));

  @Test
  void gathersSectionsAndLeadsToWhereTheyStand() {
    AreaView area = drafts.view("areas/rights-protection/", AreaView.class);

    assertThat(area.name()).isEqualTo("维权信访");
    assertThat(area.definition()).isEqualTo("<p>维权信访方面的工作。</p>");
    assertThat(area.count()).isEqualTo(3);
    assertThat(area.sections().get(0).report())
        .isEqualTo(Link.of("reports/town/2012/#rights-protection", "town 2012"));
    assertThat(area.indicators()).containsExactly(Link.of("indicators/petitions/", "信访件"));
    assertThat(area.otherAreas()).containsExactly(Link.of("areas/awards/", "荣誉表彰"));
  }

  @Test
  void pagesBySectionsWhichAreLongerThanEntries() {
    assertThat(drafts.view("areas/rights-protection/", AreaView.class).sections()).hasSize(2);
    assertThat(drafts.view("areas/rights-protection/page-2/", AreaView.class).sections())
        .hasSize(1);
  }

  @Test
  void keepsIdsOfSeveralReportsApartAndLinksRight() {
    AreaView first = drafts.view("areas/rights-protection/", AreaView.class);
    AreaView second = drafts.view("areas/rights-protection/page-2/", AreaView.class);

    assertThat(first.sections().get(0).body().html())
        .isEqualTo(
            "<a id=\"town-2012-figure-petitions\" href=\"../../indicators/petitions/\">57 件</a>");
    assertThat(second.sections().get(0).body().html())
        .isEqualTo(
            "<a id=\"town-2010-figure-petitions\" href=\"../../../indicators/petitions/\">57 件</a>");
  }

  @Test
  void hasAPageForAnAreaThatNobodyWritesAbout() {
    assertThat(drafts.view("areas/awards/", AreaView.class).sections()).isEmpty();
    assertThat(drafts.shell("areas/awards/").sample()).isFalse();
  }

  private static ReportBuilder year(int year) {
    String body =
        "<a id=\"{anchor}figure-petitions\" href=\"{root}indicators/petitions/\">57 件</a>";
    return report("town", year).text(Texts.of("导语", section("件件有人管", body, "rights-protection")));
  }
}
