package org.nianbao.derive.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.nianbao.model.IndicatorBuilder.indicator;
import static org.nianbao.model.OrganisationBuilder.organisation;
import static org.nianbao.model.ReportBuilder.report;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.nianbao.model.Aggregation;
import org.nianbao.model.Id;
import org.nianbao.model.OrganisationKind;
import org.nianbao.model.ReportBuilder;
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

    assertThat(RollupIndex.of(site.build()).byOrganisation()).isEmpty();
  }

  @Test
  void neverCountsAParentAndItsChildrenTogether() {
    Total total =
        total(
            site()
                .with(organisation("village", "东村工会").parent("east"))
                .with(report("village", 2012).figure("petitions", "9 件"))
                .with(report("city", 2012).figure("petitions", "300 件"))
                .with(report("east", 2012).figure("petitions", "57 件")));

    assertThat(total.sum().asWritten()).isEqualTo("57 件");
    assertThat(total.units()).containsExactly(new Id("east"));
    assertThat(total.existing()).isEqualTo(3);
  }

  @Test
  void putsChildrenInThePlaceOfAParentThatDoesNotStateTheFigure() {
    Total total =
        total(
            site()
                .with(organisation("village", "东村工会").parent("east"))
                .with(organisation("hamlet", "东庄工会").parent("east"))
                .with(report("east", 2012).figure("petitions", "?"))
                .with(report("village", 2012).figure("petitions", "9 件"))
                .with(report("west", 2012).figure("petitions", "43 件")));

    assertThat(total.sum().asWritten()).isEqualTo("52 件");
    assertThat(total.units()).containsExactly(new Id("village"), new Id("west"));
    assertThat(total.existing()).as("东村、东庄、西区、南区").isEqualTo(4);
  }

  @Test
  void countsAChildOfWhichNothingIsKnownAsOneHoweverManyAreBelowIt() {
    Total total =
        total(
            site()
                .with(organisation("village", "东村工会").parent("east"))
                .with(organisation("hamlet", "东庄工会").parent("east"))
                .with(report("west", 2012).figure("petitions", "43 件")));

    assertThat(total.stated()).isEqualTo(1);
    assertThat(total.existing()).isEqualTo(3);
  }

  @Test
  void addsUpOverTheTreeAsItStoodThatYear() {
    Sites site =
        Sites.site()
            .with(organisation("city", "临江市总工会").kind(OrganisationKind.CITY))
            .with(organisation("area", "新区总工会").kind(OrganisationKind.COUNTY))
            .with(
                organisation("east", "东区总工会").parent("city", null, 2011).parent("area", 2012, null))
            .with(organisation("west", "西区总工会").parent("city"))
            .with(indicator("petitions", "信访件"))
            .with(report("east", 2011).figure("petitions", "40 件"))
            .with(report("west", 2011).figure("petitions", "30 件"))
            .with(report("east", 2012).figure("petitions", "57 件"))
            .with(report("west", 2012).figure("petitions", "43 件"));
    RollupIndex index = RollupIndex.of(site.build());

    assertThat(sum(index, "city", 2011)).isEqualTo("70 件");
    assertThat(sum(index, "city", 2012)).isEqualTo("43 件");
    assertThat(sum(index, "area", 2012)).isEqualTo("57 件");
    assertThat(Totals.find(index, new Id("area"), new Id("petitions"), 2011)).isEmpty();
    assertThat(index.byYear().get(2012))
        .extracting(it -> it.organisation().id().value())
        .containsExactly("city", "area");
  }

  @Test
  void listsTopmostFederationsFirstAndTheLargestOfThem() {
    RollupIndex index =
        RollupIndex.of(
            site()
                .with(organisation("group", "集团工会").kind(OrganisationKind.GROUP))
                .with(organisation("works", "一厂工会").parent("group"))
                .with(organisation("village", "东村工会").parent("east"))
                .with(report("works", 2012).figure("petitions", "1 件"))
                .with(report("village", 2012).figure("petitions", "9 件"))
                .build());

    assertThat(index.byYear().get(2012))
        .extracting(it -> it.organisation().id().value(), Federation::top, Federation::below)
        .containsExactly(tuple("city", true, 4), tuple("group", true, 1), tuple("east", false, 1));
    assertThat(index.byIndicator().get(new Id("petitions")))
        .extracting(it -> it.organisation().id().value())
        .containsExactly("city", "east", "group");
  }

  @Test
  void refusesRatesWhateverTheirIndicatorSays() {
    Sites site =
        site()
            .with(indicator("coverage", "建会率").unit("%").aggregation(Aggregation.SUM))
            .with(
                indicator("each", "人均经费")
                    .unit("元")
                    .aggregation(Aggregation.SUM)
                    .ratio("dues", "members"))
            .with(report("east", 2012).figure("coverage", "93%").figure("each", "120 元"));

    assertThat(RollupIndex.of(site.build()).byOrganisation()).isEmpty();
  }

  @Test
  void leavesOutIndicatorsThatDoNotAddUp() {
    Sites site =
        site()
            .with(indicator("coverage", "建制率").unit("%").aggregation(Aggregation.NONE))
            .with(report("east", 2012).figure("coverage", "93%"));

    assertThat(RollupIndex.of(site.build()).byOrganisation()).isEmpty();
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
  void saysWhetherItsPartsAreOfPeriodsThatCannotBeCompared() {
    Sites site =
        site()
            .with(report("east", 2011).figure("petitions", "40 件"))
            .with(report("west", 2011).figure("petitions", "30 件"))
            .with(report("east", 2012).figureAsOf("petitions", "57 件", "2012-01-01", "2012-10-31"))
            .with(report("west", 2012).figure("petitions", "43 件"))
            .with(school("east", 2013, "60 件"), school("west", 2013, "45 件"));

    assertThat(row(site, "petitions").totals().values())
        .extracting(Total::otherPeriods)
        .containsExactly(false, true, false);
  }

  @Test
  void comparesATotalWithThatOfTheYearBeforeOnlyWhereBothHoldTheSameUnits() {
    Sites site =
        Sites.site()
            .with(organisation("city", "临江市总工会").kind(OrganisationKind.CITY))
            .with(organisation("east", "东区总工会").parent("city"))
            .with(organisation("west", "西区总工会").parent("city"))
            .with(organisation("south", "南区总工会").parent("city").from(2013))
            .with(indicator("petitions", "信访件"))
            .with(report("east", 2009).figure("petitions", "10 件"))
            .with(both(2010, "20 件", "30 件"))
            .with(both(2011, "30 件", "30 件"))
            .with(both(2012, "10 件", "30 件"))
            .with(both(2013, "10 件", "30 件"))
            .with(report("south", 2013).figure("petitions", "5 件"));
    TotalRow row = row(site, "petitions");

    assertThat(row.change(2009)).isEmpty();
    assertThat(row.change(2010)).as("2009 was not complete").isEmpty();
    assertThat(row.change(2011).map(it -> it.difference().asWritten())).contains("10 件");
    assertThat(row.change(2012).map(it -> it.difference().asWritten())).contains("-20 件");
    assertThat(row.change(2013)).as("南区 is new").isEmpty();
    assertThat(row.change(2014)).isEmpty();
  }

  @Test
  void comparesNoTotalsOfDifferentPeriods() {
    Sites site =
        Sites.site()
            .with(organisation("city", "临江市总工会").kind(OrganisationKind.CITY))
            .with(organisation("east", "东区总工会").parent("city"))
            .with(indicator("petitions", "信访件"))
            .with(report("east", 2011).figure("petitions", "10 件"))
            .with(school("east", 2012, "20 件"), school("east", 2013, "25 件"));

    assertThat(row(site, "petitions").change(2012)).isEmpty();
    assertThat(row(site, "petitions").change(2013)).isPresent();
  }

  @Test
  void leavesOutAReportFromBeforeItsOrganisationExisted() {
    Sites site =
        Sites.site()
            .with(organisation("city", "临江市总工会").kind(OrganisationKind.CITY))
            .with(organisation("east", "东区总工会").parent("city").from(2013))
            .with(indicator("petitions", "信访件"))
            .with(report("east", 2012).figure("petitions", "57 件"));

    assertThat(RollupIndex.of(site.build()).byOrganisation()).isEmpty();
  }

  private static Sites site() {
    return Sites.site()
        .with(organisation("city", "临江市总工会").kind(OrganisationKind.CITY))
        .with(organisation("east", "东区总工会").parent("city"))
        .with(organisation("west", "西区总工会").parent("city"))
        .with(organisation("south", "南区总工会").parent("city"))
        .with(indicator("petitions", "信访件"));
  }

  private static ReportBuilder school(String organisation, int year, String petitions) {
    return report(organisation, year)
        .period(year - 1 + "-09-01", year + "-08-31")
        .figure("petitions", petitions);
  }

  private static ReportBuilder[] both(int year, String east, String west) {
    return new ReportBuilder[] {
      report("east", year).figure("petitions", east), report("west", year).figure("petitions", west)
    };
  }

  private static String sum(RollupIndex index, String organisation, int year) {
    return Totals.find(index, new Id(organisation), new Id("petitions"), year)
        .map(it -> it.sum().asWritten())
        .orElse("");
  }

  private static Total total(Sites site) {
    return Objects.requireNonNull(row(site, "petitions").totals().get(2012));
  }

  private static TotalRow row(Sites site, String indicator) {
    return RollupIndex.of(site.build()).byOrganisation().getOrDefault(CITY, List.of()).stream()
        .filter(it -> it.indicator().id().value().equals(indicator))
        .findFirst()
        .orElseThrow();
  }
}
