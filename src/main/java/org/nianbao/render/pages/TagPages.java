package org.nianbao.render.pages;

import java.util.List;
import java.util.stream.Stream;
import org.nianbao.derive.tag.TagEntry;
import org.nianbao.model.Addresses;
import org.nianbao.render.jbake.Batch;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.view.TagView;

/** The reports of each tag. */
final class TagPages {

  private TagPages() {}

  static List<Batch> batches(Edition edition) {
    return edition.derived().tags().tags().values().stream()
        .map(
            it ->
                new Batch(
                    Addresses.tag(it.slug()),
                    () -> edition.ingredients().summaries(it.reports().stream()).toList(),
                    () -> pages(edition, it)))
        .toList();
  }

  private static Stream<PageDraft> pages(Edition edition, TagEntry tag) {
    int count = tag.reports().size();
    Head head =
        new Head(
            "tag",
            Addresses.tag(tag.slug()),
            edition.text("title.tag", tag.name()),
            edition.text("description.tag", tag.name(), count),
            "tags",
            List.of(edition.links().home(), edition.links().tags()),
            tag.reports().stream().allMatch(edition::isSample));
    int size = edition.site().settings().pageSize();
    return Paging.slices(tag.reports(), head.address(), size).stream()
        .map(
            slice ->
                head.on(edition, slice)
                    .with(
                        edition,
                        new TagView(
                            tag.name(),
                            tag.otherSpellings(),
                            count,
                            ReportItems.of(edition, slice.items()),
                            slice.pager())));
  }
}
