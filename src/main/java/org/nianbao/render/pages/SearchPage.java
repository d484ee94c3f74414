package org.nianbao.render.pages;

import java.util.List;
import java.util.stream.Stream;
import org.nianbao.model.Addresses;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.view.SearchView;

/** Where readers look for words. */
final class SearchPage {

  private SearchPage() {}

  static Stream<PageDraft> of(Edition edition) {
    Head head =
        new Head(
            "search",
            Addresses.SEARCH,
            edition.text("title.search"),
            edition.text("description.search"),
            "search",
            List.of(edition.links().home()),
            false);
    return Stream.of(head.with(edition, new SearchView(TagsPage.mostUsed(edition))));
  }
}
