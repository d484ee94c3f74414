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

  private Branch branch(String id) {
    return tree.branch(new Id(id));
  }
}
