package org.nianbao.derive.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.model.IndicatorBuilder.indicator;
import static org.nianbao.model.OrganisationBuilder.organisation;
import static org.nianbao.model.ReportBuilder.report;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.nianbao.model.Aggregation;
import org.nianbao.model.Id;
import org.nianbao.model.OrganisationKind;
import org.nianbao.model.Sites;

class SeriesIndexTest {

  private static final Id PETITIONS = new Id("petitions");
  private static final Id TOWN = new Id("town");

  @Test
  void listsOrganisationsForAnIndicatorAndIndicatorsForAnOrganisation() {
    SeriesIndex index =
        SeriesIndex.of(
            site()
                .with(organisation("city", "临江市总工会").kind(OrganisationKind.CITY))
                .with(report("town", 2011).figure("petitions", "40 宗").figure("members", "900 人"))
                .with(report("town", 2012).figure("petitions", "57 宗"))
                .with(report("city", 2012).figure("petitions", "300 件"))
                .build());

    List<Row> petitions = Objects.requireNonNull(index.byIndicator().get(PETITIONS));
    assertThat(petitions)
        .extracting(it -> it.organisation().name())
        .containsExactly("临江市总工会", "寮步鎮總工會");
    assertThat(petitions.get(1).points().keySet()).containsExactly(2011, 2012);
    assertThat(index.byOrganisation().get(TOWN))
        .extracting(it -> it.indicator().name())
        .containsExactly("工会会员", "信访件");
    assertThat(index.count(PETITIONS)).isEqualTo(3);
  }

  @Test
  void takesTheFigureOfTheOrganisationBeforeThatOfAMember() {
    Point point =
        only(
            site()
                .with(report("town", 2012).personal().figure("petitions", "3 件"))
                .with(report("town", 2012).variant("union").figure("petitions", "57 件")));

    assertThat(point.report().key().name()).isEqualTo("2012-union");
    assertThat(point.personal()).isFalse();
  }

  @Test
  void takesTheFigureOfTheYearBeforeThatOfAFurtherDocument() {
    Point point =
        only(
            site()
                .with(report("town", 2012).variant("half-year").figure("petitions", "20 件"))
                .with(report("town", 2012).figure("petitions", "57 件")));

    assertThat(point.report().key().name()).isEqualTo("2012");
  }

  @Test
  void fallsBackOnAFurtherDocumentForAFigureThatTheReportDoesNotState() {
    Point point =
        only(
            site()
                .with(report("town", 2012))
                .with(report("town", 2012).variant("half-year").figure("petitions", "20 件")));

    assertThat(point.report().key().name()).isEqualTo("2012-half-year");
  }

  @Test
  void keepsAFigureThatIsStatedAsUnknown() {
    assertThat(only(site().with(report("town", 2012).figure("petitions", "?"))).figure().quantity())
        .isEmpty();
  }

  @Test
  void findsNothingForAYearWithoutTheFigure() {
    SeriesIndex index = SeriesIndex.of(site().with(report("town", 2012)).build());

    assertThat(index.point(TOWN, PETITIONS, 2012)).isEmpty();
    assertThat(index.count(PETITIONS)).isZero();
  }

  @Test
  void comparesAFigureWithThatOfTheYearBefore() {
    Comparison comparison =
        comparison(
            site()
                .with(report("town", 2011).figure("petitions", "40 宗"))
                .with(report("town", 2012).figure("petitions", "57 宗")));

    assertThat(comparison.before().year()).isEqualTo(2011);
    assertThat(comparison.change().difference().asWritten()).isEqualTo("17 宗");
  }

  @Test
  void goesBackToTheNearestFigureThatCanBeCompared() {
    Comparison comparison =
        comparison(
            site()
                .with(report("town", 2007).figure("petitions", "10 件"))
                .with(report("town", 2008).figure("petitions", "20 件"))
                .with(report("town", 2009).personal().figure("petitions", "3 件"))
                .with(report("town", 2010).figure("petitions", "?"))
                .with(
                    report("town", 2011)
                        .period("2010-09-01", "2011-08-31")
                        .figure("petitions", "40 件"))
                .with(report("town", 2012).figure("petitions", "57 件")));

    assertThat(comparison.before().year()).isEqualTo(2008);
  }

  @Test
  void comparesByTheDayOrPeriodOfTheFigureItself() {
    Sites sites =
        site()
            .with(report("town", 2010).figureAsOf("petitions", "30 件", "2010-01-01", "2010-10-31"))
            .with(report("town", 2011).figure("petitions", "40 件"))
            .with(
                report("town", 2012)
                    .period("2011-09-01", "2012-08-31")
                    .figureAsOf("petitions", "57 件", "2012-01-01", "2012-10-31"));

    assertThat(comparison(sites).before().year()).isEqualTo(2010);
  }

  @Test
  void comparesStatesOfSingleDays() {
    Sites sites =
        site()
            .with(report("town", 2011).figure("members", "900 人"))
            .with(report("town", 2012).figureAsOf("members", "950 人", "2012-11-30", "2012-11-30"));
    Row row = SeriesIndex.of(sites.build()).row(TOWN, new Id("members")).orElseThrow();

    assertThat(row.comparison(Objects.requireNonNull(row.points().get(2012)))).isPresent();
  }

  @Test
  void comparesNothingWithAMembersFigure() {
    Sites sites =
        site()
            .with(report("town", 2010).figure("petitions", "40 件"))
            .with(report("town", 2011).personal().figure("petitions", "2 件"))
            .with(report("town", 2012).personal().figure("petitions", "3 件"));

    assertThat(only(sites).personal()).isTrue();
    assertThat(row(sites).before(only(sites))).isEmpty();
  }

  @Test
  void knowsTheFigureBeforeEvenWhereNoChangeCanBeSaid() {
    Sites sites =
        site()
            .with(report("town", 2010).figure("petitions", "40 件"))
            .with(report("town", 2011).figure("petitions", ">50 件"))
            .with(report("town", 2012).figure("petitions", "57 件"));

    assertThat(row(sites).before(only(sites)).map(Point::year)).contains(2011);
    assertThat(row(sites).comparison(only(sites))).isEmpty();
  }

  private static Sites site() {
    return Sites.site()
        .with(organisation("town", "寮步鎮總工會"))
        .with(indicator("petitions", "信访件"))
        .with(indicator("members", "工会会员").unit("人").aggregation(Aggregation.LAST));
  }

  private static Point only(Sites site) {
    return SeriesIndex.of(site.build()).point(TOWN, PETITIONS, 2012).orElseThrow();
  }

  private static Row row(Sites site) {
    return SeriesIndex.of(site.build()).row(TOWN, PETITIONS).orElseThrow();
  }

  private static Comparison comparison(Sites site) {
    return row(site).comparison(only(site)).orElseThrow();
  }
}
