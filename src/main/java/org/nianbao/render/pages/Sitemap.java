package org.nianbao.render.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nianbao.model.Addresses;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.view.SitemapEntry;
import org.nianbao.render.view.SitemapView;

/** The addresses of all HTML pages, for search engines. */
final class Sitemap {

  private Sitemap() {}

  /**
   * The site map.
   *
   * @param addresses those of all other pages
   */
  static PageDraft of(Edition edition, List<String> addresses) {
    Map<String, String> dates =
        edition.site().reports().values().stream()
            .collect(
                Collectors.toMap(it -> Addresses.report(it.key()), it -> it.date().toString()));
    List<SitemapEntry> entries =
        addresses.stream()
            .filter(it -> it.isEmpty() || it.endsWith("/"))
            .sorted(Comparator.naturalOrder())
            .map(it -> new SitemapEntry(it, dates.get(it)))
            .toList();
    String title = edition.site().settings().title();
    return new Head("sitemap", Addresses.SITEMAP, title, "", "", List.of(), false)
        .with(edition, new SitemapView(edition.site().settings().host().toString(), entries));
  }
}
