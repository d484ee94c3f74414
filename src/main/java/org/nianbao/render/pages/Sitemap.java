package org.nianbao.render.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianbao.model.Addresses;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.view.SitemapEntry;
import org.nianbao.render.view.SitemapView;

/**
 * The addresses of all HTML pages for readers, for search engines: one file, or an index of
 * several.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">the protocol</a>
 */
final class Sitemap {

  /**
   * How many addresses a file may hold by the protocol. It also limits a file to 50 MB, which as
   * many of ours do not reach: ids end at 80 characters, so an entry is seldom longer than 300.
   */
  static final int MOST_ENTRIES = 50_000;

  private final Edition edition;
  private final String host;

  private Sitemap(Edition edition) {
    this.edition = edition;
    this.host = edition.site().settings().host().toString();
  }

  /**
   * The files.
   *
   * @param addresses of all other pages
   */
  static Stream<PageDraft> of(Edition edition, Stream<String> addresses) {
    return of(edition, addresses, MOST_ENTRIES);
  }

  static Stream<PageDraft> of(Edition edition, Stream<String> addresses, int most) {
    Map<String, String> dates =
        edition.site().reports().values().stream()
            .collect(
                Collectors.toMap(it -> Addresses.report(it.key()), it -> it.date().toString()));
    List<SitemapEntry> entries =
        addresses
            .filter(it -> it.isEmpty() || it.endsWith("/"))
            .filter(it -> !it.equals(Addresses.GALLERY))
            .sorted(Comparator.naturalOrder())
            .map(it -> new SitemapEntry(it, dates.get(it)))
            .toList();
    return new Sitemap(edition).files(entries, most);
  }

  private Stream<PageDraft> files(List<SitemapEntry> entries, int most) {
    if (entries.size() <= most) {
      return Stream.of(file(Addresses.SITEMAP, entries, List.of()));
    }
    int count = (entries.size() + most - 1) / most;
    List<String> parts = IntStream.rangeClosed(1, count).mapToObj(Addresses::sitemapPart).toList();
    return Stream.concat(
        Stream.of(file(Addresses.SITEMAP, List.of(), parts)),
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    file(
                        parts.get(i),
                        entries.subList(i * most, Math.min(entries.size(), (i + 1) * most)),
                        List.of())));
  }

  private PageDraft file(String address, List<SitemapEntry> entries, List<String> parts) {
    String title = edition.site().settings().title();
    return new Head("sitemap", address, title, "", "", List.of(), false)
        .with(edition, new SitemapView(host, entries, parts));
  }
}
