package org.nianbao.render.pages;

import java.util.List;
import java.util.stream.Stream;
import org.nianbao.derive.organisation.OrganisationTree;
import org.nianbao.model.Addresses;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.view.OrganisationsView;

/** The tree of organisations. */
final class OrganisationsPage {

  private OrganisationsPage() {}

  static Stream<PageDraft> of(Edition edition) {
    OrganisationTree tree = edition.derived().tree();
    int total = tree.branches().size();
    int reporting =
        (int) tree.branches().values().stream().filter(it -> !it.reports().isEmpty()).count();
    Head head =
        new Head(
            "organisations",
            Addresses.ORGANISATIONS,
            edition.text("title.organisations"),
            edition.text("description.organisations", total),
            "organisations",
            List.of(edition.links().home()),
            false);
    return Stream.of(
        head.with(
            edition,
            new OrganisationsView(total, reporting, OrganisationItems.of(edition, tree.roots()))));
  }
}
