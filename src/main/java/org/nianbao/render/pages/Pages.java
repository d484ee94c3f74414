package org.nianbao.render.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nianbao.model.Site;
import org.nianbao.render.jbake.Batch;
import org.nianbao.render.jbake.DocumentDraft;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.words.Messages;

/** All pages of a site. */
public final class Pages {

  /** Those that show nothing of the texts of reports: a change there leaves them as they are. */
  private static final Map<String, Function<Edition, Stream<PageDraft>>> KINDS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("home", HomePage::of),
              Map.entry("organisations", OrganisationsPage::of),
              Map.entry("organisation", OrganisationPages::of),
              Map.entry("years", YearsPage::of),
              Map.entry("year", YearPages::of),
              Map.entry("tags", TagsPage::of),
              Map.entry("tag", TagPages::of),
              Map.entry("indicators", IndicatorsPage::of),
              Map.entry("indicator", IndicatorPages::of),
              Map.entry("page", TextPages::of),
              Map.entry("rules", RulesPage::of),
              Map.entry("error404", NotFoundPage::of),
              Map.entry("feed", Feed::of)));

  private final Edition edition;

  private Pages(Edition edition) {
    this.edition = edition;
  }

  /** The pages of a site in the words of its language. */
  public static Pages of(Site site, Messages messages) {
    return new Pages(Edition.of(site, messages));
  }

  /**
   * Every page but the site map once, in batches that can be made at the same time. A page is made
   * when its stream comes to it, as all of them may be more than memory holds.
   */
  public List<Batch> batches() {
    List<Batch> batches = new ArrayList<>();
    KINDS.forEach((name, kind) -> batches.add(Batch.ofFacts(name, () -> kind.apply(edition))));
    edition.site().areas().values().forEach(it -> batches.addAll(AreaPages.batches(edition, it)));
    batches.addAll(ReportPages.batches(edition));
    return batches;
  }

  /** The site map; {@code addresses} are those of all other pages, in any order. */
  public Stream<PageDraft> siteMap(List<String> addresses) {
    return Sitemap.of(edition, addresses.stream());
  }

  /** The documents behind the pages. */
  public List<DocumentDraft> documents() {
    return Documents.of(edition);
  }
}
