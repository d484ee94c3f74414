package org.nianbao.render.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.model.OrganisationBuilder.organisation;
import static org.nianbao.model.ReportBuilder.report;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nianbao.model.Sites;
import org.nianbao.render.view.CountedLink;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.Matrix;
import org.nianbao.render.view.MatrixCell;
import org.nianbao.render.view.MatrixRow;
import org.nianbao.render.view.OrganisationView;
import org.nianbao.render.view.YearsView;

class MatricesTest {

  private final Sites sites =
      Sites.site()
          .dueDays(60)
          .with(organisation("city", "临江市总工会").shortName("临江市"))
          .with(organisation("east", "东区总工会").parent("city").shortName("东区"))
          .with(organisation("west", "西区总工会").parent("city").shortName("西区").from(2012).sample())
          .with(organisation("mill", "东区纺织厂工会").parent("east").shortName("纺织厂"))
          .with(report("east", 2011), report("east", 2012).date("2013-12-01"));

  @Test
  void showsAllOrganisationsByYears() {
    Matrix matrix = Drafts.of(sites).view("years/", YearsView.class).matrix();

    assertThat(matrix)
        .isEqualTo(
            new Matrix(
                List.of(2011, 2012),
                List.of(
                    row("city", "临江市", 0, false, none(), none()),
                    row(
                        "east",
                        "东区",
                        1,
                        false,
                        new MatrixCell("reported", "reports/east/2011/"),
                        new MatrixCell("late", "reports/east/2012/")),
                    row("mill", "纺织厂", 2, false, none(), none()),
                    row(
                        "west",
                        "西区",
                        1,
                        true,
                        new MatrixCell("absent", null),
                        new MatrixCell("missing", null))),
                60,
                null));
  }

  @Test
  void showsAnOrganisationWithThoseDirectlyBelowIt() {
    Drafts drafts = Drafts.of(sites);

    assertThat(family(drafts, "city")).containsExactly("临江市", "东区", "西区");
    assertThat(family(drafts, "east")).containsExactly("东区", "纺织厂");
    assertThat(drafts.view("organisations/mill/", OrganisationView.class).family()).isNull();
  }

  @Test
  void goesOnWhereOnePageDoesNotHoldAll() {
    for (int i = 0; i < 30; i++) {
      sites.with(organisation("plant-%02d".formatted(i), "某厂工会").parent("west"));
    }
    Drafts drafts = Drafts.of(sites.pageSize(1));
    YearsView first = drafts.view("years/", YearsView.class);
    YearsView second = drafts.view("years/page-2/", YearsView.class);

    assertThat(first.years()).hasSize(2);
    assertThat(Objects.requireNonNull(first.matrix()).rows()).hasSize(15);
    assertThat(first.pager().total()).isEqualTo(3);
    assertThat(second.years()).isEmpty();
    assertThat(names(second.matrix())).hasSize(2 + 15).startsWith("临江市", "西区", "某厂工会");
    assertThat(Objects.requireNonNull(second.matrix()).years()).containsExactly(2011, 2012);
  }

  @Test
  void saysHowManyOfAFamilyItLeavesOutAndWhereTheyAre() {
    for (int i = 0; i < 30; i++) {
      sites.with(organisation("plant-%02d".formatted(i), "某厂工会").parent("mill"));
    }
    sites.with(report("mill", 2011));
    Drafts drafts = Drafts.of(sites.pageSize(1));
    Matrix family =
        Objects.requireNonNull(drafts.view("organisations/mill/", OrganisationView.class).family());

    assertThat(family.rows()).hasSize(22);
    assertThat(family.rest()).isEqualTo(new CountedLink(Link.of("years/", "谁报了，谁没报"), 31 - 22));
    assertThat(
            Objects.requireNonNull(
                    drafts.view("organisations/city/", OrganisationView.class).family())
                .rest())
        .isNull();
  }

  @Test
  void saysNothingWhereNobodyReported() {
    Drafts drafts = Drafts.of(Sites.site().with(organisation("city", "临江市总工会")));

    assertThat(drafts.view("years/", YearsView.class).matrix()).isNull();
    assertThat(drafts.addresses()).doesNotContain("years/page-2/");
  }

  private static List<String> family(Drafts drafts, String organisation) {
    OrganisationView view =
        drafts.view("organisations/" + organisation + "/", OrganisationView.class);
    return names(view.family());
  }

  private static List<String> names(@Nullable Matrix matrix) {
    return Objects.requireNonNull(matrix).rows().stream()
        .map(it -> it.organisation().text())
        .toList();
  }

  private static MatrixCell none() {
    return new MatrixCell("none", null);
  }

  private static MatrixRow row(
      String id, String name, int depth, boolean sample, MatrixCell... cells) {
    return new MatrixRow(Link.of("organisations/" + id + "/", name), depth, sample, List.of(cells));
  }
}
