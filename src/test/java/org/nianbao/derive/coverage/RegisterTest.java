package org.nianbao.derive.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.model.OrganisationBuilder.organisation;
import static org.nianbao.model.ReportBuilder.report;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.nianbao.model.Id;
import org.nianbao.model.Site;
import org.nianbao.model.Sites;

class RegisterTest {

  private final Sites sites =
      Sites.site()
          .with(organisation("city", "临江市总工会"))
          .with(organisation("east", "东区总工会").parent("city"))
          .with(organisation("west", "西区总工会").parent("city").from(2012))
          .with(report("east", 2011).date("2012-01-20"), report("east", 2012).date("2013-03-02"))
          .with(report("city", 2012).date("2013-03-01"));

  private static Standing standing(Site site, String organisation, int year) {
    return Register.of(site, Coverage.of(site))
        .standing(Objects.requireNonNull(site.organisations().get(new Id(organisation))), year);
  }

  @Test
  void saysHowEachOrganisationStandsInEachYear() {
    Site site = sites.build();

    assertThat(standing(site, "east", 2011)).isEqualTo(Standing.REPORTED);
    assertThat(standing(site, "east", 2012)).isEqualTo(Standing.REPORTED);
    assertThat(standing(site, "west", 2012)).isEqualTo(Standing.MISSING);
    assertThat(standing(site, "west", 2011)).isEqualTo(Standing.ABSENT);
    assertThat(standing(site, "city", 2011)).as("it has no siblings").isEqualTo(Standing.NONE);
    assertThat(standing(site, "east", 2013)).as("nobody reported yet").isEqualTo(Standing.NONE);
  }

  @Test
  void isInTimeOnTheLastDay() {
    Site site = sites.dueDays(60).build();

    assertThat(standing(site, "city", 2012)).as("60 days after").isEqualTo(Standing.REPORTED);
    assertThat(standing(site, "east", 2012)).as("61 days after").isEqualTo(Standing.LATE);
    assertThat(standing(site, "east", 2011)).isEqualTo(Standing.REPORTED);
  }

  @Test
  void countsFromTheEndOfThePeriod() {
    Site site =
        Sites.site()
            .dueDays(30)
            .with(organisation("school", "第二中学工会"))
            .with(report("school", 2012).period("2011-09-01", "2012-08-31").date("2012-09-30"))
            .with(report("school", 2013).period("2012-09-01", "2013-08-31").date("2013-10-01"))
            .build();

    assertThat(standing(site, "school", 2012)).isEqualTo(Standing.REPORTED);
    assertThat(standing(site, "school", 2013)).isEqualTo(Standing.LATE);
  }

  @Test
  void takesTheReportThatSpeaksForTheOrganisation() {
    Site site =
        Sites.site()
            .with(organisation("town", "楚江镇总工会"))
            .with(report("town", 2012).variant("ban-nian"), report("town", 2012))
            .build();
    Register register = Register.of(site, Coverage.of(site));

    assertThat(
            register
                .report(Objects.requireNonNull(site.organisations().get(new Id("town"))), 2012)
                .orElseThrow()
                .key())
        .isEqualTo(report("town", 2012).build().key());
    assertThat(register.years(List.copyOf(site.organisations().values()))).containsExactly(2012);
  }
}
