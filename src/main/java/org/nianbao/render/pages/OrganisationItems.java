package org.nianbao.render.pages;

import java.util.List;
import org.nianbao.derive.organisation.Branch;
import org.nianbao.model.Organisation;
import org.nianbao.render.view.OrganisationItem;

/** Organisations as entries of the tree. */
final class OrganisationItems {

  private OrganisationItems() {}

  static List<OrganisationItem> of(Edition edition, List<Branch> branches) {
    return branches.stream().map(it -> item(edition, it)).toList();
  }

  private static OrganisationItem item(Edition edition, Branch branch) {
    Organisation organisation = branch.organisation();
    return new OrganisationItem(
        edition.links().organisation(organisation),
        organisation.kind().id(),
        organisation.place().orElse(null),
        organisation.sample(),
        branch.reports().size(),
        branch.reports().stream().map(edition.links()::reportOfYear).toList(),
        of(edition, branch.children()));
  }
}
