package org.nianbao.render.pages;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nianbao.derive.Initials;
import org.nianbao.model.Addresses;
import org.nianbao.model.Organisation;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.NameItem;
import org.nianbao.render.view.NamesView;

/**
 * Lists of names that are too long for the page to which they belong.
 *
 * @param section of the main menu
 * @param crumbs the way from the home page to that page, which is the last of them
 */
record NamePages(Edition edition, String section, List<Link> crumbs) {

  private static final String TYPE = "names";

  NamePages {
    crumbs = List.copyOf(crumbs);
  }

  /** One list; {@code all} that it names, in order. */
  <T> Stream<PageDraft> list(Link list, String lead, List<T> all, Function<T, NameItem> item) {
    return list(list, lead, List.of(), all, item);
  }

  /** A list for each letter; {@code key} is the message that names one. */
  <T> Stream<PageDraft> byLetter(
      String key, SortedMap<String, List<T>> groups, Function<T, NameItem> item) {
    List<Link> letters = letters(groups);
    return groups.entrySet().stream()
        .flatMap(
            it -> {
              String title = edition.text(key, name(it.getKey()));
              Link list = Link.of(address(it.getKey()), title);
              return list(list, "", letters, it.getValue(), item);
            });
  }

  /** The ways to these. */
  List<Link> letters(Map<String, ?> groups) {
    return groups.keySet().stream().map(it -> Link.of(address(it), name(it))).toList();
  }

  private String address(String letter) {
    return Addresses.letter(crumbs.get(crumbs.size() - 1).address(), letter);
  }

  private String name(String letter) {
    return letter.equals(Initials.NONE) ? edition.text("tags.other") : letter;
  }

  private <T> Stream<PageDraft> list(
      Link list, String lead, List<Link> letters, List<T> all, Function<T, NameItem> item) {
    Head head = new Head(TYPE, list.address(), list.text(), list.text(), section, crumbs, false);
    return Paging.slices(all, head.address(), Room.of(edition).names()).stream()
        .map(
            slice ->
                head.on(edition, slice)
                    .with(
                        edition,
                        new NamesView(
                            lead,
                            letters,
                            slice.items().stream().map(item).toList(),
                            slice.pager())));
  }

  /** An organisation with its parent, as schools of many towns have one name. */
  static NameItem item(Edition edition, Organisation organisation) {
    var branch = edition.derived().tree().branch(organisation.id());
    String parent =
        branch.path().size() < 2 ? "" : branch.path().get(branch.path().size() - 2).shortName();
    return new NameItem(
        edition.links().organisation(organisation), parent, branch.reports().size());
  }
}
