package org.nianbao.derive.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.model.OrganisationBuilder.organisation;
import static org.nianbao.model.ReportBuilder.report;

import org.junit.jupiter.api.Test;
import org.nianbao.model.Id;
import org.nianbao.model.OrganisationKind;
import org.nianbao.model.Sites;

class CoverageTest {

  @Test
  void namesSiblingsThatDidNotReport() {
    Coverage coverage =
        Coverage.of(
            site()
                .with(report("east", 2011), report("east", 2012))
                .with(report("west", 2012))
                .build());

    assertThat(coverage.byYear().keySet()).containsExactly(2012, 2011);
    assertThat(coverage.byYear().get(2012))
        .extracting(it -> it.id().value())
        .containsExactly("south");
    assertThat(coverage.byYear().get(2011))
        .extracting(it -> it.id().value())
        .containsExactly("south", "west");
    assertThat(coverage.byOrganisation().get(new Id("south"))).containsExactly(2012, 2011);
    assertThat(coverage.byOrganisation()).doesNotContainKey(new Id("east"));
  }

  @Test
  void expectsNothingFromAnOrganisationThatDidNotExist() {
    Coverage coverage =
        Coverage.of(
            Sites.site()
                .with(organisation("city", "临江市总工会").kind(OrganisationKind.CITY))
                .with(organisation("east", "东区总工会").parent("city"))
                .with(organisation("new", "新区总工会").parent("city").from(2013))
                .with(report("east", 2012))
                .build());

    assertThat(coverage.byYear()).isEmpty();
  }

  @Test
  void expectsNothingFromParentsAndFromOrganisationsWithoutOne() {
    Coverage coverage =
        Coverage.of(
            Sites.site()
                .with(organisation("east", "东区总工会"), organisation("west", "西区总工会"))
                .with(report("east", 2012))
                .build());

    assertThat(coverage.byYear()).isEmpty();
  }

  @Test
  void looksAtTheSiblingsOfThatYear() {
    Coverage coverage =
        Coverage.of(
            Sites.site()
                .with(organisation("city", "临江市总工会").kind(OrganisationKind.CITY))
                .with(organisation("area", "新区总工会").kind(OrganisationKind.COUNTY))
                .with(
                    organisation("east", "东区总工会")
                        .parent("city", null, 2011)
                        .parent("area", 2012, null))
                .with(organisation("west", "西区总工会").parent("city"))
                .with(report("west", 2011), report("west", 2012))
                .build());

    assertThat(coverage.byOrganisation().get(new Id("east"))).containsExactly(2011);
  }

  @Test
  void isContentWithAnyDocumentOfTheYear() {
    Coverage coverage =
        Coverage.of(
            site()
                .with(report("east", 2012), report("south", 2012).variant("half-year"))
                .with(report("west", 2012).personal())
                .build());

    assertThat(coverage.byYear()).isEmpty();
  }

  private static Sites site() {
    return Sites.site()
        .with(organisation("city", "临江市总工会").kind(OrganisationKind.CITY))
        .with(organisation("east", "东区总工会").parent("city"))
        .with(organisation("west", "西区总工会").parent("city"))
        .with(organisation("south", "南区总工会").parent("city"));
  }
}
