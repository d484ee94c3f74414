package org.nianbao.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.model.OrganisationBuilder.organisation;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class YearTreeTest {

  private final Site site =
      Sites.site()
          .with(organisation("city", "临江市总工会").kind(OrganisationKind.CITY))
          .with(organisation("area", "新区总工会").parent("city").from(2021))
          .with(
              organisation("binhe", "滨河街道总工会")
                  .parent("city", null, 2020)
                  .parent("area", 2021, null))
          .with(organisation("mill", "纸厂工会").parent("city").to(2019))
          .with(organisation("shop", "纸店工会").parent("mill"))
          .build();

  @Test
  void putsEveryoneUnderTheParentOfThatYear() {
    assertThat(children("city", 2019)).containsExactly("binhe", "mill");
    assertThat(children("city", 2021)).containsExactly("area");
    assertThat(children("area", 2021)).containsExactly("binhe");
  }

  @Test
  void leavesOutWhoDidNotExist() {
    assertThat(children("city", 2020)).containsExactly("binhe");
    assertThat(YearTree.of(site, 2020).parent(of("mill"))).isEmpty();
  }

  @Test
  void makesARootOfAChildWhoseParentDidNotExist() {
    assertThat(ids(YearTree.of(site, 2019).roots())).containsExactly("city");
    assertThat(ids(YearTree.of(site, 2020).roots())).containsExactly("city", "shop");
    assertThat(YearTree.of(site, 2020).parent(of("shop"))).isEmpty();
  }

  private List<String> children(String parent, int year) {
    return ids(YearTree.of(site, year).children(of(parent)));
  }

  private Organisation of(String id) {
    return Objects.requireNonNull(site.organisations().get(new Id(id)));
  }

  private static List<String> ids(List<Organisation> organisations) {
    return organisations.stream().map(it -> it.id().value()).toList();
  }
}
