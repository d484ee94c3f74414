package org.nianbao.render.pages;

import java.util.List;
import org.nianbao.derive.organisation.Branch;
import org.nianbao.derive.organisation.Levels;
import org.nianbao.model.Organisation;
import org.nianbao.render.view.OrganisationItem;

/**
 * Organisations as entries of the tree: all of a small tree with the years of their reports, of a
 * larger one with the number of these, of a large one the upper levels.
 *
 * @param years whether they lead to the reports of each year
 */
record OrganisationItems(List<OrganisationItem> items, boolean years) {

  /** With what is below them; {@code branches} are at most as many as one list may have. */
  static OrganisationItems of(Edition edition, List<Branch> branches) {
    Room room = Room.of(edition);
    return of(edition, branches, room.links(), room.names());
  }

  /** The same at the end of a page that has tables of figures, too. */
  static OrganisationItems below(Edition edition, List<Branch> branches) {
    Room room = Room.of(edition);
    return of(edition, branches, room.links() / 2, room.aside());
  }

  private static OrganisationItems of(
      Edition edition, List<Branch> branches, int links, int names) {
    List<List<Branch>> levels = Levels.of(branches);
    boolean years = links(levels) <= links;
    int shown = years ? levels.size() : Math.max(1, levels(levels, names));
    return new OrganisationItems(items(edition, branches, shown, years), years);
  }

  /** Whether every organisation has its place in the tree of the site. */
  static boolean holdAll(Edition edition) {
    Room room = Room.of(edition);
    List<List<Branch>> levels = Levels.of(edition.derived().tree().roots());
    return links(levels) <= room.links() || levels(levels, room.names()) == levels.size();
  }

  /** How many there are with the years of their reports. */
  private static int links(List<List<Branch>> levels) {
    return levels.stream()
        .flatMap(List::stream)
        .mapToInt(branch -> 1 + branch.reports().size())
        .sum();
  }

  /** How many levels fit on a page together; none where not even the first does. */
  private static int levels(List<List<Branch>> levels, int names) {
    int organisations = 0;
    for (int i = 0; i < levels.size(); i++) {
      organisations += levels.get(i).size();
      if (organisations > names) {
        return i;
      }
    }
    return levels.size();
  }

  private static List<OrganisationItem> items(
      Edition edition, List<Branch> branches, int levels, boolean years) {
    return branches.stream().map(it -> item(edition, it, levels, years)).toList();
  }

  private static OrganisationItem item(Edition edition, Branch branch, int levels, boolean years) {
    Organisation organisation = branch.organisation();
    return new OrganisationItem(
        edition.links().organisation(organisation),
        organisation.kind().id(),
        organisation.place().orElse(null),
        organisation.sample(),
        branch.reports().size(),
        years ? branch.reports().stream().map(edition.links()::reportOfYear).toList() : List.of(),
        levels > 1 ? items(edition, branch.children(), levels - 1, years) : List.of(),
        levels > 1 ? 0 : branch.children().size());
  }
}
