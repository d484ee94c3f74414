package org.nianbao.render.pages;

import java.util.List;
import java.util.stream.Stream;
import org.nianbao.model.Addresses;
import org.nianbao.render.gallery.PartExample;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.view.GalleryItem;
import org.nianbao.render.view.GalleryView;

/** The parts of pages with their examples; no menu leads there. */
final class GalleryPage {

  private GalleryPage() {}

  static Stream<PageDraft> of(Edition edition, List<PartExample> parts) {
    Head head =
        new Head(
            "gallery",
            Addresses.GALLERY,
            edition.text("title.gallery"),
            edition.text("description.gallery"),
            "about",
            List.of(edition.links().home()),
            false);
    List<GalleryItem> items =
        parts.stream()
            .filter(it -> !it.source().isEmpty())
            .map(it -> new GalleryItem(it.name(), it.description(), it.source()))
            .toList();
    return Stream.of(head.with(edition, new GalleryView(items)));
  }
}
