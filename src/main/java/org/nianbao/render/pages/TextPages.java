package org.nianbao.render.pages;

import java.util.List;
import java.util.stream.Stream;
import org.nianbao.model.Addresses;
import org.nianbao.model.Page;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.TextView;

/** The pages of free text. */
final class TextPages {

  private TextPages() {}

  static Stream<PageDraft> of(Edition edition) {
    return edition.site().pages().values().stream().map(it -> page(edition, it));
  }

  private static PageDraft page(Edition edition, Page page) {
    Head head =
        new Head(
            "page",
            Addresses.page(page.id()),
            page.title(),
            edition.text("description.page", page.text().summary()),
            "about",
            crumbs(edition, page),
            false);
    TextView view =
        new TextView(
            page.title(),
            page.script().tag(),
            Markup.on(head.address()).text(page.text()),
            HeadingItems.of(page.text()),
            others(edition, page));
    return head.with(edition, view, Documents.source(page));
  }

  private static List<Link> others(Edition edition, Page page) {
    Stream<Link> pages =
        edition.site().pages().values().stream()
            .filter(it -> !it.id().equals(page.id()))
            .map(edition.links()::page);
    return Stream.concat(pages, Stream.of(edition.links().rules())).toList();
  }

  private static List<Link> crumbs(Edition edition, Page page) {
    return page.id().equals(Addresses.ABOUT_PAGE)
        ? List.of(edition.links().home())
        : crumbs(edition);
  }

  /** The way to every page below {@link Addresses#ABOUT}. */
  static List<Link> crumbs(Edition edition) {
    Page about = edition.site().pages().get(Addresses.ABOUT_PAGE);
    return about == null
        ? List.of(edition.links().home())
        : List.of(edition.links().home(), edition.links().page(about));
  }
}
