package org.nianbao.render.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.model.IndicatorBuilder.indicator;
import static org.nianbao.model.OrganisationBuilder.organisation;
import static org.nianbao.model.ReportBuilder.report;
import static org.nianbao.model.Sites.site;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.nianbao.model.ReportBuilder;
import org.nianbao.model.Sites;
import org.nianbao.render.view.BarChart;
import org.nianbao.render.view.ChartItem;
import org.nianbao.render.view.ChartPoint;
import org.nianbao.render.view.ChartTick;
import org.nianbao.render.view.IndicatorView;
import org.nianbao.render.view.LineChart;
import org.nianbao.render.view.Metric;
import org.nianbao.render.view.OrganisationView;
import org.nianbao.render.view.PartsChart;
import org.nianbao.render.view.ReportView;
import org.nianbao.render.view.Share;
import org.nianbao.render.view.Sparkline;

class ChartsTest {

  private static Sites sites(ReportBuilder... reports) {
    Sites sites =
        site()
            .with(organisation("a-town", "甲镇总工会"))
            .with(organisation("b-town", "乙镇总工会").sample())
            .with(organisation("c-town", "丙镇总工会"))
            .with(indicator("referred", "上级转办"))
            .with(indicator("received", "本会接访"))
            .with(indicator("petitions", "信访件").parts("referred", "received"));
    for (ReportBuilder report : reports) {
      sites = sites.with(report);
    }
    return sites;
  }

  private static ReportBuilder petitions(String organisation, int year, String figure) {
    return report(organisation, year).figure("petitions", figure);
  }

  private static IndicatorView indicatorView(Sites sites) {
    return Drafts.of(sites).view("indicators/petitions/", IndicatorView.class);
  }

  private static LineChart chart(Sites sites) {
    return Drafts.of(sites)
        .view("organisations/a-town/", OrganisationView.class)
        .charts()
        .get(0)
        .chart();
  }

  @Test
  void drawsTheYearsOfAnOrganisation() {
    LineChart chart =
        chart(
            sites(
                petitions("a-town", 2010, "57 件"),
                petitions("a-town", 2011, ">60 件"),
                petitions("a-town", 2013, "30 件"),
                petitions("a-town", 2014, "?")));

    assertThat(chart.title()).isEqualTo("甲镇总工会：信访件");
    assertThat(chart.description())
        .isEqualTo("2010 年 57 件，2013 年 30 件；最高：2011 年 超过 60 件，最低：2013 年 30 件。");
    assertThat(chart.values()).extracting(ChartTick::label).containsExactly("0", "20", "40", "60");
    assertThat(chart.years())
        .extracting(ChartTick::label)
        .containsExactly("2010", "2011", "2012", "2013");
    assertThat(chart.points()).hasSize(3).noneMatch(ChartPoint::apart);
    assertThat(chart.lines()).as("2012 年没有数字").hasSize(1);
    assertThat(chart.lines().get(0).split(" ")).hasSize(2);
    assertThat(chart.isApart()).isFalse();
  }

  @Test
  void marksWhatCannotBeCompared() {
    LineChart chart =
        chart(
            sites(
                petitions("a-town", 2010, "57 件"),
                petitions("a-town", 2011, "60 件"),
                report("a-town", 2012)
                    .figureAsOf("petitions", "30 件", "2012-01-01", "2012-06-30")));

    assertThat(chart.points()).extracting(ChartPoint::apart).containsExactly(false, false, true);
    assertThat(chart.lines()).hasSize(1);
    assertThat(chart.isApart()).isTrue();
  }

  @Test
  void leavesOutWhatHasOneFigure() {
    Sites one = sites(petitions("a-town", 2010, "57 件"), petitions("a-town", 2011, "?"));
    assertThat(Drafts.of(one).view("organisations/a-town/", OrganisationView.class).charts())
        .isEmpty();
    assertThat(indicatorView(one).bars()).isNull();
    assertThat(indicatorView(one).charts()).isEmpty();
  }

  @Test
  void comparesOrganisationsInTheNewestYearThatTwoState() {
    IndicatorView view =
        indicatorView(
            sites(
                petitions("a-town", 2010, "57 件"),
                petitions("b-town", 2010, "114 件"),
                petitions("c-town", 2010, "?"),
                petitions("a-town", 2011, "60 件")));

    BarChart bars = Objects.requireNonNull(view.bars());
    assertThat(bars.year()).isEqualTo(2010);
    assertThat(bars.all()).isEqualTo(2);
    assertThat(bars.bars()).extracting(it -> it.head().text()).containsExactly("乙镇总工会", "甲镇总工会");
    assertThat(bars.bars()).extracting(it -> it.start()).containsExactly(0, 0);
    assertThat(bars.bars()).extracting(it -> it.length()).containsExactly(1000, 500);
    assertThat(bars.bars().get(0).sample()).isTrue();
    assertThat(view.charts())
        .extracting(ChartItem::head)
        .extracting(it -> it.text())
        .containsExactly("甲镇总工会");
  }

  @Test
  void showsTheSeriesUpToTheReport() {
    Drafts drafts =
        Drafts.of(
            sites(
                petitions("a-town", 2010, "57 件"),
                petitions("a-town", 2011, "60 件"),
                petitions("a-town", 2012, "30 件"),
                petitions("a-town", 2013, "31 件")));

    Metric metric = drafts.view("reports/a-town/2012/", ReportView.class).metrics().get(0);
    Sparkline spark = Objects.requireNonNull(metric.series());
    assertThat(spark.points()).hasSize(3);
    assertThat(spark.label()).startsWith("2010 年 57 件，2012 年 30 件；");
    assertThat(drafts.view("reports/a-town/2011/", ReportView.class).metrics().get(0).series())
        .isNull();
  }

  @Test
  void splitsAFigureIntoItsParts() {
    ReportBuilder whole =
        petitions("a-town", 2010, "57 件").figure("referred", "38 件").figure("received", "19 件");
    List<PartsChart> parts =
        Drafts.of(sites(whole, petitions("a-town", 2011, "60 件").figure("referred", "38 件")))
            .view("reports/a-town/2010/", ReportView.class)
            .parts();

    assertThat(parts).hasSize(1);
    assertThat(parts.get(0).indicator().text()).isEqualTo("信访件");
    assertThat(parts.get(0).shares()).extracting(Share::percentage).containsExactly("67%", "33%");
    assertThat(parts.get(0).shares()).extracting(Share::start).containsExactly(0, 667);
    assertThat(parts.get(0).shares()).extracting(Share::length).containsExactly(667, 333);
  }

  @Test
  void splitsNothingThatItsPartsDoNotMakeUp() {
    ReportBuilder other =
        petitions("a-town", 2010, "60 件").figure("referred", "38 件").figure("received", "19 件");
    Drafts drafts = Drafts.of(sites(other));

    assertThat(drafts.view("reports/a-town/2010/", ReportView.class).parts()).isEmpty();
  }

  @Test
  void splitsNothingWithoutAllParts() {
    ReportBuilder one = petitions("a-town", 2010, "57 件").figure("referred", "38 件");
    ReportBuilder unknown =
        petitions("a-town", 2011, "57 件").figure("referred", "38 件").figure("received", "?");
    Drafts drafts = Drafts.of(sites(one, unknown));

    assertThat(drafts.view("reports/a-town/2010/", ReportView.class).parts()).isEmpty();
    assertThat(drafts.view("reports/a-town/2011/", ReportView.class).parts()).isEmpty();
  }
}
