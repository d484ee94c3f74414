package org.nianbao.render.pages;

import java.util.List;
import java.util.stream.Stream;
import org.nianbao.derive.tag.TagEntry;
import org.nianbao.derive.tag.TagIndex;
import org.nianbao.model.Addresses;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.view.CountedLink;
import org.nianbao.render.view.TagGroup;
import org.nianbao.render.view.TagsView;

/** All tags by the first letter of their pinyin. */
final class TagsPage {

  private TagsPage() {}

  static Stream<PageDraft> of(Edition edition) {
    TagIndex tags = edition.derived().tags();
    Head head =
        new Head(
            "tags",
            Addresses.TAGS,
            edition.text("title.tags"),
            edition.text("description.tags", tags.tags().size()),
            "tags",
            List.of(edition.links().home()),
            false);
    List<TagGroup> groups =
        tags.letters().stream()
            .map(letter -> new TagGroup(letter.letter(), links(edition, letter.tags())))
            .toList();
    return Stream.of(head.with(edition, new TagsView(groups)));
  }

  private static List<CountedLink> links(Edition edition, List<TagEntry> tags) {
    return tags.stream()
        .map(tag -> new CountedLink(edition.links().tag(tag), tag.reports().size()))
        .toList();
  }
}
