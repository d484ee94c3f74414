package org.nianbao.render.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.nianbao.model.Report;
import org.nianbao.model.Site;
import org.nianbao.render.jbake.DocumentDraft;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.words.Messages;

/** All pages of a site. */
public final class Pages {

  /** So many reports make a batch: enough to share, and little to hold. */
  private static final int REPORTS = 50;

  private static final List<Function<Edition, Stream<PageDraft>>> KINDS =
      List.of(
          HomePage::of,
          OrganisationsPage::of,
          OrganisationPages::of,
          YearsPage::of,
          YearPages::of,
          TagsPage::of,
          TagPages::of,
          IndicatorsPage::of,
          IndicatorPages::of,
          TextPages::of,
          RulesPage::of,
          NotFoundPage::of,
          Feed::of);

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
  public List<Supplier<Stream<PageDraft>>> batches() {
    List<Supplier<Stream<PageDraft>>> batches = new ArrayList<>();
    edition.site().areas().values().forEach(area -> batches.add(() -> AreaPages.of(edition, area)));
    KINDS.forEach(kind -> batches.add(() -> kind.apply(edition)));
    List<Report> reports = List.copyOf(edition.site().reports().values());
    for (int from = 0; from < reports.size(); from += REPORTS) {
      List<Report> batch = reports.subList(from, Math.min(reports.size(), from + REPORTS));
      batches.add(() -> ReportPages.of(edition, batch));
    }
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
