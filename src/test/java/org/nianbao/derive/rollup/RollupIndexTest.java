package org.nianbao.derive.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.model.IndicatorBuilder.indicator;
import static org.nianbao.model.OrganisationBuilder.organisation;
import static org.nianbao.model.ReportBuilder.report;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.nianbao.model.Aggregation;
import org.nianbao.model.Id;
import org.nianbao.model.OrganisationKind;
import org.nianbao.model.Sites;

class RollupIndexTest {

  private static final Id CITY = new Id("city");

  @Test
  void addsUpWhatChildrenStateAndSaysHowManyOfThemDo() {
    Total total =
        total(
            site()
                .with(report("east", 2012).figure("petitions", "57 宗"))
                .with(report("west", 2012).figure("petitions", "43 件")));

    assertThat(total.sum().asWritten()).isEqualTo("100 件");
    assertThat(total.stated()).isEqualTo(2);
    assertThat(total.existing()).isEqualTo(3);
    assertThat(total.complete()).isFalse();
  }

  @Test
  void countsOnlyChildrenThatExistedInTheYear() {
    Total total =
        total(
            site()
                .with(organisation("new", "新区总工会").parent("city").from(2013))
                .with(organisation("old", "旧区总工会").parent("city").to(2011))
                .with(report("east", 2012).figure("petitions", "57 件")));

    assertThat(total.existing()).isEqualTo(3);
  }

  @Test
  void leavesOutUnknownFigures() {
    Total total =
        total(
            site()
                .with(report("east", 2012).figure("petitions", "57 件"))
                .with(report("west", 2012).figure("petitions", "?")));

    assertThat(total.sum().asWritten()).isEqualTo("57 件");
    assertThat(total.stated()).isEqualTo(1);
  }

  @Test
  void leavesOutMembersSummariesAndFurtherDocuments() {
    Sites site =
        site()
            .with(report("east", 2012).personal().figure("petitions", "3 件"))
            .with(report("west", 2012).variant("half-year").figure("petitions", "20 件"));

    assertThat(RollupIndex.of(site.build()).rows()).isEmpty();
  }

  @Test
  void leavesOutGrandchildrenAndTheOrganisationItself() {
    Total total =
        total(
            site()
                .with(organisation("village", "东村工会").parent("east"))
                .with(report("village", 2012).figure("petitions", "9 件"))
                .with(report("city", 2012).figure("petitions", "300 件"))
                .with(report("east", 2012).figure("petitions", "57 件")));

    assertThat(total.sum().asWritten()).isEqualTo("57 件");
  }

  @Test
  void leavesOutIndicatorsThatDoNotAddUp() {
    Sites site =
        site()
            .with(indicator("coverage", "建制率").unit("%").aggregation(Aggregation.NONE))
            .with(report("east", 2012).figure("coverage", "93%"));

    assertThat(RollupIndex.of(site.build()).rows()).isEmpty();
  }

  @Test
  void addsUpStocksOverOrganisations() {
    Sites site =
        site()
            .with(indicator("members", "工会会员").unit("人").aggregation(Aggregation.LAST))
            .with(report("east", 2012).figure("members", "900 人"))
            .with(report("west", 2012).figure("members", "100 名"));

    assertThat(row(site, "members").totals().values())
        .extracting(it -> it.sum().asWritten())
        .containsExactly("1000 人");
  }

  @Test
  void saysWhetherAPartIsOfAnotherPeriod() {
    Sites site =
        site()
            .with(report("east", 2011).figure("petitions", "40 件"))
            .with(
                report("east", 2012)
                    .period("2011-09-01", "2012-08-31")
                    .figure("petitions", "57 件"));

    assertThat(row(site, "petitions").totals().values())
        .extracting(Total::otherPeriods)
        .containsExactly(false, true);
  }

  @Test
  void survivesAReportFromBeforeItsOrganisationExisted() {
    Sites site =
        Sites.site()
            .with(organisation("city", "临江市总工会").kind(OrganisationKind.CITY))
            .with(organisation("east", "东区总工会").parent("city").from(2013))
            .with(indicator("petitions", "信访件"))
            .with(report("east", 2012).figure("petitions", "57 件"));

    assertThat(total(site).existing()).isEqualTo(1);
  }

  private static Sites site() {
    return Sites.site()
        .with(organisation("city", "临江市总工会").kind(OrganisationKind.CITY))
        .with(organisation("east", "东区总工会").parent("city"))
        .with(organisation("west", "西区总工会").parent("city"))
        .with(organisation("south", "南区总工会").parent("city"))
        .with(indicator("petitions", "信访件"));
  }

  private static Total total(Sites site) {
    return Objects.requireNonNull(row(site, "petitions").totals().get(2012));
  }

  private static TotalRow row(Sites site, String indicator) {
    return Objects.requireNonNull(RollupIndex.of(site.build()).rows().get(CITY)).stream()
        .filter(it -> it.indicator().id().value().equals(indicator))
        .findFirst()
        .orElseThrow();
  }
}
