package org.nianbao.render.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.model.IndicatorBuilder.indicator;
import static org.nianbao.model.OrganisationBuilder.organisation;
import static org.nianbao.model.ReportBuilder.report;
import static org.nianbao.model.Texts.section;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.nianbao.model.Sites;
import org.nianbao.model.Texts;
import org.nianbao.render.view.CountedLink;
import org.nianbao.render.view.Headline;
import org.nianbao.render.view.HomeView;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.SeriesCell;

class HomePageTest {

  @Test
  void countsAndLinksWhatTheSiteHolds() {
    HomeView home = home(site());

    assertThat(home.reports()).isEqualTo(12);
    assertThat(home.organisationCount()).isEqualTo(1);
    assertThat(home.indicatorCount()).isEqualTo(2);
    assertThat(home.firstYear()).isEqualTo(2001);
    assertThat(home.lastYear()).isEqualTo(2012);
    assertThat(home.newest()).hasSize(10).first().extracting(it -> it.year()).isEqualTo(2012);
    assertThat(home.years())
        .hasSize(12)
        .startsWith(new CountedLink(Link.of("years/2012/", "2012"), 1));
    assertThat(home.organisations())
        .containsExactly(new CountedLink(Link.of("organisations/town/", "楚江镇总工会"), 12));
    assertThat(home.areas()).containsExactly(new CountedLink(Link.of("areas/awards/", "荣誉表彰"), 1));
    assertThat(home.tags())
        .containsExactly(
            new CountedLink(Link.of("tags/song-wen-nuan/", "送温暖"), 2),
            new CountedLink(Link.of("tags/an-kang-bei/", "安康杯"), 1));
    assertThat(home.indicators())
        .containsExactly(new CountedLink(Link.of("indicators/petitions/", "信访件"), 1));
  }

  @Test
  void beginsWithTheFiguresOfTheNewestYearThatAddsUp() {
    Headline headline =
        Objects.requireNonNull(
            home(Sites.site()
                    .with(organisation("city", "临江市总工会"))
                    .with(organisation("east", "东镇总工会").parent("city"))
                    .with(organisation("west", "西镇总工会").parent("city"))
                    .with(organisation("other", "某厂工会"))
                    .with(indicator("petitions", "信访件"))
                    .with(report("east", 2011).figure("petitions", "3 件"))
                    .with(report("west", 2011).figure("petitions", "5 件"))
                    .with(report("east", 2012).figure("petitions", "4 件"))
                    .with(report("west", 2012).figure("petitions", "6 件"))
                    .with(report("other", 2013).figure("petitions", "9 件")))
                .headline());

    assertThat(headline.year()).isEqualTo(Link.of("years/2012/", "2012"));
    assertThat(headline.organisation().address()).isEqualTo("organisations/city/");
    assertThat(headline.reported()).isEqualTo(2);
    assertThat(headline.existing()).isEqualTo(4);
    assertThat(headline.figures()).hasSize(1);
    SeriesCell cell = headline.figures().get(0).cells().get(0);
    assertThat(Objects.requireNonNull(cell.figure()).words()).isEqualTo("10 件");
    assertThat(Objects.requireNonNull(cell.change()).number()).isEqualTo("2");
  }

  @Test
  void hasNoHeadlineWhereNothingAddsUp() {
    assertThat(home(site()).headline()).isNull();
  }

  @Test
  void saysSoWhereThereAreNoReports() {
    Drafts drafts = Drafts.of(Sites.site());

    assertThat(drafts.view("", HomeView.class).firstYear()).isZero();
    assertThat(drafts.shell("").description()).isEqualTo("目前还没有发布。");
  }

  @Test
  void liesAtTheRoot() {
    Drafts drafts = Drafts.of(site());

    assertThat(drafts.shell("").root()).isEqualTo("./");
    assertThat(drafts.shell("").crumbs()).isEmpty();
    assertThat(drafts.shell("").canonical()).isEqualTo("https://nianbao.example/");
    assertThat(drafts.shell("").description()).isEqualTo("收录 1 个单位的 12 份总结，2001 年至 2012 年。");
  }

  private static HomeView home(Sites site) {
    return Drafts.of(site).view("", HomeView.class);
  }

  private static Sites site() {
    Sites site =
        Sites.site()
            .area("awards", "荣誉表彰", 20)
            .area("learning", "学习教育", 10)
            .with(organisation("town", "楚江镇总工会"), organisation("silent", "石排镇总工会"))
            .with(indicator("petitions", "信访件"), indicator("unused", "图书"));
    for (int year = 2001; year <= 2010; year++) {
      site.with(report("town", year));
    }
    return site.with(
        report("town", 2011).tag("song-wen-nuan", "送温暖"),
        report("town", 2012)
            .tag("song-wen-nuan", "送温暖")
            .tag("an-kang-bei", "安康杯")
            .figure("petitions", "57 件")
            .text(Texts.of("导语", section("一", "", "awards"), section("二", "", "awards"))));
  }
}
