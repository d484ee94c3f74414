package org.nianbao.render.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.model.IndicatorBuilder.indicator;
import static org.nianbao.model.OrganisationBuilder.organisation;
import static org.nianbao.model.ReportBuilder.report;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nianbao.model.OrganisationKind;
import org.nianbao.model.ReportBuilder;
import org.nianbao.model.Sites;
import org.nianbao.render.view.CountedLink;
import org.nianbao.render.view.HomeView;
import org.nianbao.render.view.IndicatorView;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.NameItem;
import org.nianbao.render.view.NamesView;
import org.nianbao.render.view.OrganisationItem;
import org.nianbao.render.view.OrganisationView;
import org.nianbao.render.view.OrganisationsView;
import org.nianbao.render.view.SeriesTable;
import org.nianbao.render.view.TagsView;
import org.nianbao.render.view.YearView;
import org.nianbao.render.view.YearsView;

/** No page grows with the site: 505 organisations, 14 years, 300 or 600 tags. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeSiteTest {

  private static final int FIRST_YEAR = 2011;
  private static final int LAST_YEAR = 2024;

  /** Below the city; every second one has 40 organisations below it. */
  private static final int DISTRICTS = 24;

  private static final int BELOW = 40;

  private final Drafts drafts = Drafts.of(site());

  @Test
  void pagesTheFiguresOfAnIndicatorFamilyByFamily() {
    IndicatorView first = view("indicators/petitions/", IndicatorView.class);
    IndicatorView second = view("indicators/petitions/page-2/", IndicatorView.class);

    assertThat(first.whole()).isTrue();
    assertThat(rows(first.table())).hasSize(17).startsWith("市", "d00", "d01");
    assertThat(first.pager().total()).isEqualTo(30);
    assertThat(first.span()).contains("市", "d15", "505");
    assertThat(second.whole()).isFalse();
    assertThat(second.definition()).isEmpty();
    assertThat(rows(second.table())).contains("d16", "d23", "d00-00", "d00-08");
    assertThat(second.totals()).isNull();
    assertThat(drafts.shell("indicators/petitions/page-2/").title()).endsWith("（第 2 页）");
  }

  @Test
  void pagesTheSumsBelowOrganisationsWhereThereAreMany() {
    IndicatorView indicator = view("indicators/petitions/", IndicatorView.class);
    IndicatorView totals = view("indicators/petitions/totals/", IndicatorView.class);

    assertThat(rows(indicator.totals())).hasSize(4).startsWith("市", "d00", "d02");
    assertThat(indicator.allTotals())
        .isEqualTo(new CountedLink(Link.of("indicators/petitions/totals/", "下级合计"), 13));
    assertThat(rows(totals.totals())).hasSize(8);
    assertThat(totals.table()).isNull();
    assertThat(rows(view("indicators/petitions/totals/page-2/", IndicatorView.class).totals()))
        .hasSize(5);
    assertThat(drafts.shell("indicators/petitions/totals/").crumbs())
        .extracting(Link::address)
        .containsExactly("", "indicators/", "indicators/petitions/");
  }

  @Test
  void namesTheTopmostOrganisationsOnTheHomePage() {
    HomeView home = view("", HomeView.class);

    assertThat(home.organisationCount()).isEqualTo(505);
    assertThat(home.organisations()).hasSize(1 + DISTRICTS);
    assertThat(home.organisations())
        .extracting(it -> it.link().text())
        .contains("市总工会", "d00 总工会", "d23 总工会");
  }

  @Test
  void showsTheUpperLevelsOfALargeTreeAndEveryoneByLetter() {
    OrganisationsView all = view("organisations/", OrganisationsView.class);
    NamesView letter = view("organisations/letters/d/", NamesView.class);

    assertThat(all.total()).isEqualTo(505);
    assertThat(all.years()).isFalse();
    OrganisationItem city = all.roots().get(0);
    assertThat(city.below()).isZero();
    assertThat(city.children()).hasSize(DISTRICTS);
    assertThat(city.children().get(0).below()).isEqualTo(BELOW);
    assertThat(city.children().get(0).reports()).isEqualTo(14);
    assertThat(city.children().get(0).years()).isEmpty();
    assertThat(city.children().get(0).children()).isEmpty();
    assertThat(all.letters())
        .containsExactly(
            Link.of("organisations/letters/c/", "C"), Link.of("organisations/letters/d/", "D"));
    assertThat(letter.names()).hasSize(300);
    assertThat(letter.names())
        .contains(new NameItem(Link.of("organisations/d00-00/", "d00-00 工会"), "d00", 14));
    assertThat(letter.pager().total()).isEqualTo(2);
    assertThat(view("organisations/letters/d/page-2/", NamesView.class).names()).hasSize(204);
  }

  @Test
  void leavesTheReportsOfSubordinatesToTheirPages() {
    OrganisationView city = view("organisations/city/", OrganisationView.class);
    OrganisationView district = view("organisations/d00/", OrganisationView.class);

    assertThat(city.children()).hasSize(DISTRICTS);
    assertThat(city.children().get(0).below()).isEqualTo(BELOW);
    assertThat(city.allChildren()).isNull();
    assertThat(district.children()).hasSize(BELOW);
    assertThat(district.children().get(0).years()).isEmpty();
    assertThat(district.children().get(0).reports()).isEqualTo(14);
  }

  @Test
  void pagesWhatStandsBelowAWideOrganisation() {
    Sites sites = Sites.site().pageSize(1).with(organisation("city", "市总工会"));
    for (int i = 0; i < 16; i++) {
      sites.with(organisation("d" + i, "区").parent("city"));
    }
    Drafts wide = Drafts.of(sites);
    OrganisationView city = wide.view("organisations/city/", OrganisationView.class);
    OrganisationsView second =
        wide.view("organisations/city/below/page-2/", OrganisationsView.class);

    assertThat(city.children()).hasSize(3);
    assertThat(Objects.requireNonNull(city.allChildren()).count()).isEqualTo(16);
    assertThat(second.roots()).hasSize(1);
    assertThat(second.total()).isEqualTo(16);
  }

  @Test
  void listsOrganisationsWithoutAParentByLetterAlone() {
    Sites sites = Sites.site().pageSize(1);
    for (int i = 0; i < 26; i++) {
      sites.with(organisation("d" + i, "工会"));
    }
    OrganisationsView all = Drafts.of(sites).view("organisations/", OrganisationsView.class);

    assertThat(all.roots()).isEmpty();
    assertThat(all.letters()).hasSize(1);
  }

  @Test
  void showsADozenYearsOfAnOrganisationAndTheEarlierOnesOnItsNextPage() {
    OrganisationView first = view("organisations/d00/", OrganisationView.class);
    OrganisationView second = view("organisations/d00/page-2/", OrganisationView.class);

    assertThat(Objects.requireNonNull(first.series()).years()).hasSize(12).endsWith(LAST_YEAR);
    assertThat(Objects.requireNonNull(first.rollup()).years()).hasSize(12);
    assertThat(first.reports()).hasSize(14);
    assertThat(first.earlier()).isTrue();
    assertThat(second.whole()).isFalse();
    assertThat(Objects.requireNonNull(second.series()).years()).containsExactly(2011, 2012);
    assertThat(second.reports()).isEmpty();
    assertThat(second.children()).isEmpty();
    assertThat(second.earlier()).isFalse();
  }

  @Test
  void pagesTheReportsOfAnOrganisation() {
    Sites sites = Sites.site().with(organisation("school", "学校工会"));
    for (int i = 0; i < 25; i++) {
      sites.with(report("school", 2012).variant("m" + i).personal());
    }
    Drafts school = Drafts.of(sites);

    assertThat(school.view("organisations/school/", OrganisationView.class).reports()).hasSize(20);
    OrganisationView second = school.view("organisations/school/page-2/", OrganisationView.class);
    assertThat(second.reports()).hasSize(5);
    assertThat(second.reportCount()).isEqualTo(25);
  }

  @Test
  void listsYearsAndAPartOfWhoReported() {
    YearsView years = view("years/", YearsView.class);

    assertThat(years.years()).hasSize(14).allMatch(it -> it.count() > 500);
    assertThat(Objects.requireNonNull(years.matrix()).rows()).hasSize(60);
    assertThat(years.pager().total()).isEqualTo(9);
  }

  @Test
  void beginsTheListOfMissingReportsAndPagesAllOfThem() {
    Sites sites = site().with(report("city", 2025), report("d00", 2025), report("d00-00", 2025));
    Drafts drafts = Drafts.of(sites);
    YearView year = drafts.view("years/2025/", YearView.class);
    NamesView missing = drafts.view("years/2025/missing/", NamesView.class);

    assertThat(year.missing()).hasSize(60);
    assertThat(year.allMissing())
        .isEqualTo(new CountedLink(Link.of("years/2025/missing/", "2025 年尚未见到总结的单位"), 62));
    assertThat(missing.names()).hasSize(62);
    assertThat(missing.letters()).isEmpty();
    assertThat(drafts.shell("years/2025/missing/").crumbs())
        .extracting(Link::address)
        .containsExactly("", "years/", "years/2025/");
    assertThat(view("years/2024/", YearView.class).allMissing()).isNull();
  }

  @Test
  void beginsTheListOfFederationsAndPagesAllOfThem() {
    Drafts narrow = Drafts.of(site().pageSize(3));
    YearView year = narrow.view("years/2024/", YearView.class);

    assertThat(year.totals()).hasSize(1);
    assertThat(year.otherTotals()).hasSize(9);
    assertThat(Objects.requireNonNull(year.allOtherTotals()).count()).isEqualTo(12);
    assertThat(narrow.view("years/2024/totals/", NamesView.class).names()).hasSize(12);
    assertThat(narrow.view("years/2024/page-2/", YearView.class).allOtherTotals()).isNull();
  }

  @Test
  void keepsThreeHundredTagsOnOnePageAndPagesMoreByLetter() {
    TagsView few = tags(300).view("tags/", TagsView.class);
    Drafts manyTags = tags(600);
    TagsView many = manyTags.view("tags/", TagsView.class);

    assertThat(few.groups().stream().mapToInt(it -> it.tags().size()).sum()).isEqualTo(300);
    assertThat(few.letters()).isEmpty();
    assertThat(many.groups()).isEmpty();
    assertThat(many.mostUsed()).hasSize(60);
    assertThat(many.letters())
        .containsExactly(Link.of("tags/letters/t/", "T"), Link.of("tags/letters/other/", "其他"));
    assertThat(manyTags.view("tags/letters/t/", NamesView.class).names()).hasSize(300);
    assertThat(manyTags.view("tags/letters/t/page-2/", NamesView.class).names()).hasSize(299);
    assertThat(manyTags.view("tags/letters/other/", NamesView.class).names()).hasSize(1);
  }

  private <V extends Record> V view(String address, Class<V> type) {
    return drafts.view(address, type);
  }

  private static Stream<String> rows(@Nullable SeriesTable table) {
    return Objects.requireNonNull(table).rows().stream().map(it -> it.head().text());
  }

  private static Drafts tags(int count) {
    ReportBuilder report = report("city", 2012).tag("12351", "12351");
    for (int i = 1; i < count; i++) {
      report.tag("t" + i, "标签" + i);
    }
    return Drafts.of(Sites.site().with(organisation("city", "市总工会")).with(report));
  }

  private static Sites site() {
    Sites sites =
        Sites.site()
            .with(indicator("petitions", "信访件"))
            .with(organisation("city", "市总工会").shortName("市").kind(OrganisationKind.CITY));
    reports(sites, "city");
    for (int i = 0; i < DISTRICTS; i++) {
      String district = String.format(Locale.ROOT, "d%02d", i);
      sites.with(
          organisation(district, district + " 总工会")
              .shortName(district)
              .kind(OrganisationKind.COUNTY)
              .parent("city"));
      reports(sites, district);
      for (int j = 0; j < BELOW && i % 2 == 0; j++) {
        String id = String.format(Locale.ROOT, "%s-%02d", district, j);
        sites.with(organisation(id, id + " 工会").shortName(id).parent(district));
        reports(sites, id);
      }
    }
    return sites;
  }

  private static void reports(Sites sites, String organisation) {
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      sites.with(report(organisation, year).figure("petitions", "5 件"));
    }
  }
}
