package org.nianbao.derive.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.model.OrganisationBuilder.organisation;
import static org.nianbao.model.ReportBuilder.report;

import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.model.Id;
import org.nianbao.model.OrganisationKind;
import org.nianbao.model.Report;
import org.nianbao.model.ReportKey;
import org.nianbao.model.Site;
import org.nianbao.model.Sites;

class NeighbourhoodTest {

  private final Site site =
      Sites.site()
          .with(organisation("city", "临江市总工会").kind(OrganisationKind.CITY))
          .with(organisation("east", "东镇总工会").parent("city"))
          .with(organisation("west", "西镇总工会").parent("city"))
          .with(organisation("far", "远镇总工会"))
          .with(organisation("school", "二中工会").kind(OrganisationKind.SCHOOL).parent("city"))
          .with(report("east", 2008), report("east", 2012), report("east", 2013))
          .with(report("east", 2008).variant("half-year"))
          .with(report("east", 2012).variant("review").personal())
          .with(report("city", 2012), report("far", 2012), report("school", 2012))
          .with(report("west", 2012), report("west", 2011))
          .build();

  @Test
  void findsTheNearestYearsThatHaveAReport() {
    Neighbours neighbours = neighbours("east", 2012);

    assertThat(neighbours.previous().map(it -> it.key().name())).contains("2008");
    assertThat(neighbours.next().map(it -> it.key().name())).contains("2013");
    assertThat(neighbours("east", 2008).previous()).isEmpty();
    assertThat(neighbours("east", 2013).next()).isEmpty();
  }

  @Test
  void findsOtherDocumentsOfTheYear() {
    assertThat(neighbours("east", 2012).further())
        .extracting(it -> it.key().name())
        .containsExactly("2012-review");
  }

  @Test
  void listsTheSameYearElsewhereFromNearToFar() {
    assertThat(neighbours("east", 2012).elsewhere())
        .extracting(it -> it.key().organisation().value())
        .containsExactly("west", "school", "far", "city");
  }

  @Test
  void listsNoMoreThanWanted() {
    assertThat(Neighbourhood.of(site).of(find(site, "east", 2012), 2).elsewhere()).hasSize(2);
  }

  private Neighbours neighbours(String organisation, int year) {
    return Neighbourhood.of(site).of(find(site, organisation, year), 8);
  }

  private static Report find(Site site, String organisation, int year) {
    ReportKey key = new ReportKey(new Id(organisation), year, Optional.empty());
    return Objects.requireNonNull(site.reports().get(key));
  }
}
