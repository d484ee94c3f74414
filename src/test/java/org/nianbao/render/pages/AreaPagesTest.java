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
import org.nianbao.render.view.AreaSection;
import org.nianbao.render.view.AreaView;
import org.nianbao.render.view.CountedLink;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.NamesView;

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
  void showsFewSectionsInOneGoAndThoseOfEachYearOnPagesOfTheirOwn() {
    AreaView all = drafts.view("areas/rights-protection/", AreaView.class);
    AreaView year = drafts.view("areas/rights-protection/2011/", AreaView.class);

    assertThat(all.front()).isTrue();
    assertThat(all.year()).isNull();
    assertThat(all.sections()).extracting(AreaSection::year).containsExactly(2012, 2011, 2010);
    assertThat(all.years())
        .containsExactly(
            new CountedLink(Link.of("areas/rights-protection/2012/", "2012"), 1),
            new CountedLink(Link.of("areas/rights-protection/2011/", "2011"), 1),
            new CountedLink(Link.of("areas/rights-protection/2010/", "2010"), 1));
    assertThat(all.organisations())
        .containsExactly(
            new CountedLink(Link.of("reports/town/2012/#rights-protection", "楚江镇总工会"), 3));
    assertThat(all.rest()).isNull();
    assertThat(year.front()).isFalse();
    assertThat(year.sections()).extracting(AreaSection::year).containsExactly(2011);
    assertThat(year.years()).isEqualTo(all.years());
  }

  @Test
  void showsTheBeginningOfTheNewestYearWhereThereAreMany() {
    Sites many = Sites.site().pageSize(5).area("rights-protection", "维权信访", 20);
    for (int i = 0; i < 3; i++) {
      String id = "town-" + i;
      many.with(organisation(id, "某镇总工会" + i)).with(year(id, 2011), year(id, 2012));
    }
    Drafts pages = Drafts.of(many);
    AreaView front = pages.view("areas/rights-protection/", AreaView.class);

    assertThat(front.year()).isEqualTo(Link.of("areas/rights-protection/2012/", "2012"));
    assertThat(front.count()).isEqualTo(3);
    assertThat(front.sections()).extracting(AreaSection::year).containsExactly(2012, 2012);
    assertThat(front.rest())
        .isEqualTo(Link.of("areas/rights-protection/2012/page-2/", "2012 年的其余段落"));
    assertThat(pages.view("areas/rights-protection/2012/", AreaView.class).sections()).hasSize(2);
    assertThat(pages.view("areas/rights-protection/2012/page-2/", AreaView.class).sections())
        .hasSize(1);
  }

  @Test
  void listsTheOrganisationsOnAPageOfTheirOwnWhereTheyAreMany() {
    Sites many = Sites.site().pageSize(1).area("rights-protection", "维权信访", 20);
    for (int i = 0; i < 4; i++) {
      String id = "town-" + i;
      many.with(organisation(id, "某镇总工会" + i)).with(year(id, 2012));
    }
    Drafts pages = Drafts.of(many);
    AreaView front = pages.view("areas/rights-protection/", AreaView.class);
    NamesView names = pages.view("areas/rights-protection/organisations/", NamesView.class);

    assertThat(front.organisations()).hasSize(3);
    assertThat(front.allOrganisations())
        .isEqualTo(
            new CountedLink(Link.of("areas/rights-protection/organisations/", "写到“维权信访”的单位"), 4));
    assertThat(names.names()).hasSize(4);
    assertThat(names.names().get(3).name().address())
        .isEqualTo("reports/town-3/2012/#rights-protection");
  }

  @Test
  void keepsIdsOfSeveralReportsApartAndLinksRight() {
    AreaView front = drafts.view("areas/rights-protection/", AreaView.class);
    AreaView year = drafts.view("areas/rights-protection/2010/", AreaView.class);

    assertThat(front.sections().get(0).body().html())
        .isEqualTo(
            "<a id=\"town-2012-figure-petitions\" href=\"../../indicators/petitions/\">57 件</a>");
    assertThat(year.sections().get(0).body().html())
        .isEqualTo(
            "<a id=\"town-2010-figure-petitions\" href=\"../../../indicators/petitions/\">57 件</a>");
  }

  @Test
  void hasAPageForAnAreaThatNobodyWritesAbout() {
    assertThat(drafts.view("areas/awards/", AreaView.class).sections()).isEmpty();
    assertThat(drafts.shell("areas/awards/").sample()).isFalse();
  }

  private static ReportBuilder year(int year) {
    return year("town", year);
  }

  private static ReportBuilder year(String organisation, int year) {
    String body =
        "<a id=\"{anchor}figure-petitions\" href=\"{root}indicators/petitions/\">57 件</a>";
    return report(organisation, year)
        .text(Texts.of("导语", section("件件有人管", body, "rights-protection")));
  }
}
