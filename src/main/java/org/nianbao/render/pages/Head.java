package org.nianbao.render.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.model.Id;
import org.nianbao.model.Settings;
import org.nianbao.render.host.Policy;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.Shell;

/**
 * What is particular about the frame of a page; the rest of {@link Shell} follows from it.
 *
 * @param section the entry of the main menu; empty for none
 * @param crumbs the way from the home page to the parent of this page
 */
record Head(
    String type,
    String address,
    String title,
    String description,
    String section,
    List<Link> crumbs,
    boolean sample) {

  PageDraft with(Edition edition, Record view) {
    return draft(edition, view, Optional.empty());
  }

  /** For the page of a document, whose file is {@code source}, relative to the content folder. */
  PageDraft with(Edition edition, Record view, String source) {
    return draft(edition, view, Optional.of(source));
  }

  /** The same for a part of a list, which stands below the first part. */
  Head on(Edition edition, Paging.Slice<?> slice) {
    if (slice.isFirst()) {
      return this;
    }
    List<Link> way = new ArrayList<>(crumbs);
    way.add(Link.of(address, title));
    return new Head(
        type,
        slice.address(),
        edition.text("title.page-of", title, slice.number()),
        description,
        section,
        way,
        sample);
  }

  private PageDraft draft(Edition edition, Record view, Optional<String> document) {
    String canonical = edition.site().settings().host() + address;
    return new PageDraft(type, shell(edition, Markup.root(address), canonical), view, document);
  }

  /** For a page that answers at any address, so that it has none of its own. */
  PageDraft anywhere(Edition edition, Record view) {
    String root = edition.site().settings().basePath().orElse("./");
    Shell shell = shell(edition, root, null);
    return new PageDraft(type, shell, view, Optional.empty());
  }

  private Shell shell(Edition edition, String root, @Nullable String canonical) {
    Settings settings = edition.site().settings();
    return new Shell(
        address,
        root,
        title,
        description,
        settings.language().htmlTag(),
        Policy.ofPage(),
        section,
        List.copyOf(crumbs),
        canonical,
        sample,
        edition.site().pages().keySet().stream().map(Id::toString).toList(),
        settings.title(),
        settings.subtitle(),
        settings.footer());
  }
}
