package org.nianbao.render.pages;

import java.util.List;
import java.util.stream.Stream;
import org.nianbao.derive.tag.TagEntry;
import org.nianbao.derive.tag.TagIndex;
import org.nianbao.model.Addresses;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.view.CountedLink;
import org.nianbao.render.view.NameItem;
import org.nianbao.render.view.TagGroup;
import org.nianbao.render.view.TagsView;

/** All tags by the first letter of their pinyin; of many, each letter has a page of its own. */
final class TagsPage {

  private static final int MOST_USED = 20;

  private static final String SECTION = "tags";

  private final Edition edition;
  private final TagIndex tags;
  private final NamePages names;

  private TagsPage(Edition edition) {
    this.edition = edition;
    this.tags = edition.derived().tags();
    this.names =
        new NamePages(edition, SECTION, List.of(edition.links().home(), edition.links().tags()));
  }

  static Stream<PageDraft> of(Edition edition) {
    TagsPage page = new TagsPage(edition);
    Head head =
        new Head(
            "tags",
            Addresses.TAGS,
            edition.text("title.tags"),
            edition.text("description.tags", page.tags.tags().size()),
            SECTION,
            List.of(edition.links().home()),
            false);
    return page.tags.tags().size() <= Room.of(edition).links()
        ? Stream.of(head.with(edition, page.whole()))
        : Stream.concat(Stream.of(head.with(edition, page.ways())), page.letters());
  }

  private TagsView whole() {
    return new TagsView(
        tags.letters().entrySet().stream()
            .map(it -> new TagGroup(it.getKey(), links(edition, it.getValue().stream())))
            .toList(),
        List.of(),
        List.of());
  }

  private TagsView ways() {
    return new TagsView(
        List.of(),
        names.letters(tags.letters()),
        links(edition, tags.mostUsed().limit(Room.of(edition).aside())));
  }

  private Stream<PageDraft> letters() {
    return names.byLetter(
        "title.tags-letter",
        tags.letters(),
        tag -> new NameItem(edition.links().tag(tag), "", tag.reports().size()));
  }

  /** Those that most reports have, for pages that lead to a few in passing. */
  static List<CountedLink> mostUsed(Edition edition) {
    return links(edition, edition.derived().tags().mostUsed().limit(MOST_USED));
  }

  private static List<CountedLink> links(Edition edition, Stream<TagEntry> some) {
    return some.map(tag -> new CountedLink(edition.links().tag(tag), tag.reports().size()))
        .toList();
  }
}
