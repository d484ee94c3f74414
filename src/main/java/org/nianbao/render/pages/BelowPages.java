package org.nianbao.render.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nianbao.derive.organisation.Branch;
import org.nianbao.model.Addresses;
import org.nianbao.model.Organisation;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.OrganisationsView;

/** All organisations directly below one, where they are too many for its own page. */
final class BelowPages {

  private BelowPages() {}

  static boolean areNone(Edition edition, Branch branch) {
    return branch.children().size() <= Room.of(edition).names();
  }

  static Link link(Edition edition, Branch branch) {
    Organisation organisation = branch.organisation();
    return Link.of(
        Addresses.below(organisation.id()), edition.text("title.below", organisation.name()));
  }

  /** {@code own} is the head of the organisation's own page. */
  static Stream<PageDraft> of(Edition edition, Branch branch, Head own) {
    if (areNone(edition, branch)) {
      return Stream.of();
    }
    List<Link> crumbs = new ArrayList<>(own.crumbs());
    crumbs.add(edition.links().organisation(branch.organisation()));
    Link list = link(edition, branch);
    Head head =
        new Head(
            "organisations",
            list.address(),
            list.text(),
            list.text(),
            own.section(),
            crumbs,
            own.sample());
    return Paging.slices(branch.children(), head.address(), Room.of(edition).names()).stream()
        .map(slice -> head.on(edition, slice).with(edition, view(edition, branch, slice)));
  }

  private static OrganisationsView view(
      Edition edition, Branch branch, Paging.Slice<Branch> slice) {
    OrganisationItems items = OrganisationItems.of(edition, slice.items());
    return new OrganisationsView(
        edition.links().organisation(branch.organisation()),
        branch.children().size(),
        (int) branch.children().stream().filter(it -> !it.reports().isEmpty()).count(),
        items.items(),
        items.years(),
        List.of(),
        slice.pager());
  }
}
