package org.nianbao.render.pages;

import java.util.List;
import java.util.stream.Stream;
import org.nianbao.model.Addresses;
import org.nianbao.model.Settings;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.view.OpenSearchView;

/** The description by which browsers offer to search the site. */
final class OpenSearch {

  private static final int NAME_LENGTH = 16;

  private OpenSearch() {}

  static Stream<PageDraft> of(Edition edition) {
    Settings settings = edition.site().settings();
    Head head =
        new Head("opensearch", Addresses.OPEN_SEARCH, settings.title(), "", "", List.of(), false);
    return Stream.of(
        head.with(edition, new OpenSearchView(name(settings), settings.host().toString())));
  }

  private static String name(Settings settings) {
    String title = settings.title();
    int end =
        title.offsetByCodePoints(0, Math.min(NAME_LENGTH, title.codePointCount(0, title.length())));
    return title.substring(0, end);
  }
}
