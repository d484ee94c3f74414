package org.nianbao.render.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nianbao.cache.Cache;
import org.nianbao.model.Site;
import org.nianbao.problem.Problems;
import org.nianbao.render.data.DataFile;
import org.nianbao.render.gallery.PartExample;
import org.nianbao.render.jbake.Batch;
import org.nianbao.render.jbake.DocumentDraft;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.words.Messages;
import org.nianbao.work.Jobs;

/** All pages of a site. */
public final class Pages {

  /** Those that show nothing but the outline of the site. */
  private static final Map<String, Function<Edition, Stream<PageDraft>>> OUTLINES =
      new TreeMap<>(
          Map.of(
              "opensearch", OpenSearch::of,
              "organisations", OrganisationsPage::of,
              "years", YearsPage::of,
              "tags", TagsPage::of,
              "pages", TextPages::of,
              "rules", RulesPage::of,
              "search", SearchPage::of,
              "404", NotFoundPage::of));

  /** Those that may show any report, with its figures, but not with its text. */
  private static final Map<String, Function<Edition, Stream<PageDraft>>> OVERVIEWS =
      new TreeMap<>(
          Map.of(
              "home", HomePage::of,
              "compare", ComparePage::of,
              "indicators", IndicatorsPage::of,
              "feed", Feed::of));

  private final Edition edition;
  private final List<PartExample> parts;

  private Pages(Edition edition, List<PartExample> parts) {
    this.edition = edition;
    this.parts = parts;
  }

  /**
   * The pages of a site in the words of its language.
   *
   * @param parts what the gallery shows
   * @param facts absent where nobody will ask what goes into a batch
   */
  public static Pages of(
      Site site, Messages messages, List<PartExample> parts, Optional<Facts> facts) {
    return new Pages(Edition.of(site, messages, facts), List.copyOf(parts));
  }

  /**
   * Every page but the site map once, in batches that can be made at the same time. A page is made
   * when its stream comes to it, as all of them may be more than memory holds.
   */
  public List<Batch> batches() {
    List<Batch> batches = new ArrayList<>();
    OUTLINES.forEach(
        (name, pages) -> batches.add(new Batch(name, List::of, () -> pages.apply(edition))));
    OVERVIEWS.forEach(
        (name, pages) ->
            batches.add(new Batch(name, edition.ingredients()::ofAll, () -> pages.apply(edition))));
    batches.add(new Batch("gallery", List::of, () -> GalleryPage.of(edition, parts)));
    batches.addAll(YearPages.batches(edition));
    batches.addAll(IndicatorPages.batches(edition));
    batches.addAll(OrganisationPages.batches(edition));
    batches.addAll(TagPages.batches(edition));
    edition.site().areas().values().forEach(it -> batches.addAll(AreaPages.batches(edition, it)));
    batches.addAll(ReportPages.batches(edition));
    return batches;
  }

  /** The site map; {@code addresses} are those of all other pages, in any order. */
  public Stream<PageDraft> siteMap(List<String> addresses) {
    return Sitemap.of(edition, addresses.stream());
  }

  /** What scripts read; the problems say where the search would not find what it must. */
  public List<DataFile> data(Cache cache, Jobs jobs, Problems problems) {
    return Stream.concat(
            CompareData.files(edition).stream(),
            SearchData.files(edition, cache, jobs, problems).stream())
        .toList();
  }

  /** The documents behind the pages. */
  public List<DocumentDraft> documents() {
    return Documents.of(edition);
  }
}
