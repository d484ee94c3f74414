package org.nianbao.render.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.nianbao.model.IndicatorBuilder.indicator;
import static org.nianbao.model.OrganisationBuilder.organisation;
import static org.nianbao.model.ReportBuilder.report;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.nianbao.model.OrganisationKind;
import org.nianbao.model.Sites;
import org.nianbao.problem.Code;
import org.nianbao.render.view.ChangeText;
import org.nianbao.render.view.FigureText;
import org.nianbao.render.view.FormerParent;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.OrganisationItem;
import org.nianbao.render.view.OrganisationView;
import org.nianbao.render.view.OrganisationsView;
import org.nianbao.render.view.SeriesCell;
import org.nianbao.render.view.SeriesTable;
import org.nianbao.render.view.StatedFigure;
import org.nianbao.render.view.WaivedNote;

class OrganisationPagesTest {

  private final Drafts drafts =
      Drafts.of(
          Sites.site()
              .with(organisation("city", "临江市总工会").kind(OrganisationKind.CITY).from(2010))
              .with(organisation("east", "东镇总工会").parent("city").shortName("东镇"))
              .with(organisation("west", "西镇总工会").parent("city"))
              .with(indicator("petitions", "信访件"))
              .with(report("city", 2012))
              .with(report("east", 2011).figure("petitions", "40 件"))
              .with(
                  report("east", 2012)
                      .period("2011-09-01", "2012-08-31")
                      .figure("petitions", ">57 件"))
              .with(
                  report("west", 2012).variant("half-year").personal().figure("petitions", "3 件")));

  @Test
  void showsItsPlaceInTheTree() {
    OrganisationView east = view("east");

    assertThat(east.path()).containsExactly(Link.of("organisations/city/", "临江市总工会"));
    assertThat(east.kind()).isEqualTo("town");
    assertThat(view("city").children())
        .extracting(it -> it.organisation().text())
        .containsExactly("东镇总工会", "西镇总工会");
    assertThat(view("city").existence()).isEqualTo("2010—");
    assertThat(east.existence()).isNull();
  }

  @Test
  void tellsReadersWhyAReportIsMissing() {
    Drafts drafts =
        Drafts.of(
            Sites.site()
                .with(organisation("east", "东镇总工会"))
                .waived(
                    Code.NB451,
                    "content/organisations/east.adoc",
                    "2012",
                    "东镇总工会",
                    "2012",
                    "西镇总工会"));

    assertThat(drafts.view("organisations/east/", OrganisationView.class).waived())
        .extracting(WaivedNote::sentence, WaivedNote::reason)
        .containsExactly(tuple("东镇总工会没有 2012 年的报告，同级的西镇总工会已经有了", "原文如此，照登。"));
  }

  @Test
  void showsItsFiguresOverTheYearsWithWhatKeepsThemFromBeingCompared() {
    SeriesTable series = Objects.requireNonNull(view("east").series());

    assertThat(series.years()).containsExactly(2011, 2012);
    List<SeriesCell> cells = series.rows().get(0).cells();
    assertThat(cells).extracting(SeriesCell::remark).containsExactly("", "跨年度");
    assertThat(cells.get(0).report()).isEqualTo(Link.of("reports/east/2011/", "east 2011"));
    assertThat(view("city").series()).isNull();
  }

  @Test
  void showsWhatAddsUpBelowItAndHowManyStateIt() {
    SeriesTable rollup = Objects.requireNonNull(view("city").rollup());

    assertThat(rollup.rows().get(0).cells())
        .containsExactly(
            new SeriesCell(
                new FigureText("40", "件", "", "40", null, false), null, null, "2 个单位中的 1 个", null),
            new SeriesCell(
                new FigureText("57", "件", "超过", "57", null, false),
                null,
                null,
                "2 个单位中的 1 个、跨年度",
                null));
    assertThat(view("east").rollup()).isNull();
  }

  @Test
  void setsItsOwnFigureBesideWhatAddsUpBelowIt() {
    Sites sites =
        Sites.site()
            .with(organisation("city", "临江市总工会").kind(OrganisationKind.CITY))
            .with(organisation("east", "东镇总工会").parent("city"))
            .with(organisation("west", "西镇总工会").parent("city"))
            .with(indicator("petitions", "信访件"))
            .with(report("city", 2012).title("市总结").figure("petitions", "70 件"))
            .with(report("east", 2011).figure("petitions", "40 件"))
            .with(report("west", 2011).figure("petitions", "20 件"))
            .with(report("east", 2012).figure("petitions", "45 件"))
            .with(report("west", 2012).figure("petitions", "21 件"));
    OrganisationView city = Drafts.of(sites).view("organisations/city/", OrganisationView.class);

    assertThat(Objects.requireNonNull(city.rollup()).rows().get(0).cells().get(1))
        .isEqualTo(
            new SeriesCell(
                new FigureText("66", "件", "", "66", null, false),
                null,
                new ChangeText("more", "", "6", "件", false, "10", null),
                "2 个单位全部",
                new StatedFigure(
                    new FigureText("70", "件", "", "70", null, false),
                    Link.of("reports/city/2012/", "市总结"))));
  }

  @Test
  void namesFormerParents() {
    Sites sites =
        Sites.site()
            .with(organisation("city", "临江市总工会"), organisation("area", "新区总工会"))
            .with(
                organisation("east", "东镇总工会")
                    .parent("city", null, 2018)
                    .parent("area", 2019, 2019)
                    .parent("city", 2020, null))
            .with(organisation("left", "独立工会").parent("city", 2010, 2019));
    Drafts moved = Drafts.of(sites);
    OrganisationView east = moved.view("organisations/east/", OrganisationView.class);
    OrganisationView left = moved.view("organisations/left/", OrganisationView.class);

    assertThat(east.path()).extracting(Link::text).containsExactly("临江市总工会");
    assertThat(east.parentYears()).isEqualTo("2020 年起");
    assertThat(east.former())
        .extracting(it -> it.organisation().text(), FormerParent::years)
        .containsExactly(tuple("临江市总工会", "至 2018 年"), tuple("新区总工会", "2019 年"));
    assertThat(left.path()).isEmpty();
    assertThat(left.parentYears()).isEmpty();
    assertThat(left.former()).extracting(FormerParent::years).containsExactly("2010—2019 年");
    assertThat(view("east").former()).isEmpty();
  }

  @Test
  void remarksAFigureOfAMembersSummary() {
    SeriesTable series = Objects.requireNonNull(view("west").series());

    assertThat(series.rows().get(0).cells().get(0).remark()).isEqualTo("个人总结");
  }

  @Test
  void namesTheYearsInWhichItIsMissing() {
    assertThat(view("west").missing()).containsExactly(2011);
    assertThat(view("east").missing()).isEmpty();
  }

  @Test
  void listsAllOrganisationsAsATreeWithTheirYears() {
    OrganisationsView all = drafts.view("organisations/", OrganisationsView.class);

    assertThat(all.total()).isEqualTo(3);
    assertThat(all.reporting()).isEqualTo(3);
    OrganisationItem east = all.roots().get(0).children().get(0);
    assertThat(east.years())
        .containsExactly(
            Link.of("reports/east/2012/", "2012"), Link.of("reports/east/2011/", "2011"));
    assertThat(all.roots().get(0).children().get(1).years())
        .extracting(Link::text)
        .containsExactly("west 2012-half-year");
  }

  private OrganisationView view(String id) {
    return drafts.view("organisations/" + id + "/", OrganisationView.class);
  }
}
