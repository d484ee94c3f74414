package org.nianbao.derive.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.model.OrganisationBuilder.organisation;
import static org.nianbao.model.ReportBuilder.report;

import org.junit.jupiter.api.Test;
import org.nianbao.model.Id;
import org.nianbao.model.Organisation;
import org.nianbao.model.OrganisationKind;
import org.nianbao.model.Site;
import org.nianbao.model.Sites;

class OrganisationTreeTest {

  private final Site site =
      Sites.site()
          .with(organisation("school", "二中工会").kind(OrganisationKind.SCHOOL).parent("city"))
          .with(organisation("city", "临江市总工会").kind(OrganisationKind.CITY))
          .with(organisation("wu-town", "吴镇总工会").parent("city").sortKey("wu"))
          .with(organisation("an-town", "安镇总工会").parent("city").sortKey("an"))
          .with(organisation("mill", "纸厂工会").kind(OrganisationKind.ENTERPRISE).parent("an-town"))
          .with(organisation("alone", "水务公司工会").kind(OrganisationKind.ENTERPRISE))
          .with(report("mill", 2011), report("mill", 2012))
          .build();

  private final OrganisationTree tree = OrganisationTree.of(site);

  @Test
  void sortsRootsAndChildrenFromAboveThenByPinyin() {
    assertThat(tree.roots())
        .extracting(it -> it.organisation().id().value())
        .containsExactly("city", "alone");
    assertThat(tree.roots().get(0).children())
        .extracting(it -> it.organisation().id().value())
        .containsExactly("an-town", "wu-town", "school");
  }

  @Test
  void givesThePathFromTheTopmostParent() {
    assertThat(branch("mill").path())
        .extracting(Organisation::name)
        .containsExactly("临江市总工会", "安镇总工会", "纸厂工会");
  }

  @Test
  void holdsReportsNewestFirst() {
    assertThat(branch("mill").reports())
        .extracting(it -> it.key().year())
        .containsExactly(2012, 2011);
    assertThat(branch("city").reports()).isEmpty();
  }

  @Test
  void standsEveryoneUnderTheNewestParent() {
    OrganisationTree moved =
        OrganisationTree.of(
            Sites.site()
                .with(organisation("city", "临江市总工会").kind(OrganisationKind.CITY))
                .with(organisation("area", "新区总工会").kind(OrganisationKind.COUNTY))
                .with(
                    organisation("binhe", "滨河街道总工会")
                        .parent("city", null, 2020)
                        .parent("area", 2021, null))
                .build());

    assertThat(moved.branch(new Id("binhe")).path())
        .extracting(Organisation::name)
        .containsExactly("新区总工会", "滨河街道总工会");
  }

  @Test
  void leavesNobodyOutWhereOrganisationsHaveChangedPlaces() {
    OrganisationTree swapped =
        OrganisationTree.of(
            Sites.site()
                .with(organisation("old", "老厂工会").parent("new", null, 2010).to(2010))
                .with(organisation("new", "新厂工会").parent("old", 2011, null))
                .with(organisation("shop", "车间工会").parent("new"))
                .build());

    assertThat(swapped.roots())
        .extracting(it -> it.organisation().id().value())
        .containsExactly("new", "old");
    assertThat(swapped.branches().keySet())
        .containsExactly(new Id("new"), new Id("old"), new Id("shop"));
  }

  private Branch branch(String id) {
    return tree.branch(new Id(id));
  }
}
