package org.nianbao.render.pages;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.nianbao.derive.Initials;
import org.nianbao.derive.Order;
import org.nianbao.derive.organisation.Branch;
import org.nianbao.derive.organisation.OrganisationTree;
import org.nianbao.model.Addresses;
import org.nianbao.model.Organisation;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.OrganisationsView;
import org.nianbao.render.view.Pager;

/** The tree of organisations; where it does not show everyone, they are listed by letter, too. */
final class OrganisationsPage {

  private static final String SECTION = "organisations";

  private final Edition edition;
  private final OrganisationTree tree;
  private final NamePages names;

  private OrganisationsPage(Edition edition) {
    this.edition = edition;
    this.tree = edition.derived().tree();
    this.names =
        new NamePages(
            edition, SECTION, List.of(edition.links().home(), edition.links().organisations()));
  }

  static Stream<PageDraft> of(Edition edition) {
    OrganisationsPage page = new OrganisationsPage(edition);
    int total = page.tree.branches().size();
    Head head =
        new Head(
            "organisations",
            Addresses.ORGANISATIONS,
            edition.text("title.organisations"),
            edition.text("description.organisations", total),
            SECTION,
            List.of(edition.links().home()),
            false);
    if (OrganisationItems.holdAll(edition)) {
      return Stream.of(head.with(edition, page.view(List.of())));
    }
    SortedMap<String, List<Organisation>> letters = page.byLetter();
    return Stream.concat(
        Stream.of(head.with(edition, page.view(page.names.letters(letters)))),
        page.names.byLetter(
            "title.organisations-letter", letters, it -> NamePages.item(edition, it)));
  }

  private SortedMap<String, List<Organisation>> byLetter() {
    return Initials.group(
        tree.branches().values().stream()
            .map(Branch::organisation)
            .sorted(Order.ORGANISATIONS_BY_NAME)
            .toList(),
        Organisation::sortKey);
  }

  /** A site of many organisations that belong to nobody has letters alone. */
  private OrganisationsView view(List<Link> letters) {
    boolean wide = !letters.isEmpty() && tree.roots().size() > Room.of(edition).names();
    List<Branch> roots = wide ? List.of() : tree.roots();
    OrganisationItems items = OrganisationItems.of(edition, roots);
    return new OrganisationsView(
        null,
        tree.branches().size(),
        (int) tree.branches().values().stream().filter(it -> !it.reports().isEmpty()).count(),
        items.items(),
        items.years(),
        letters,
        Pager.NONE);
  }
}
