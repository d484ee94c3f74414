package org.nianbao.render.pages;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nianbao.model.Site;
import org.nianbao.render.jbake.DocumentDraft;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.words.Messages;

/** All pages of a site. */
public final class Pages {

  private static final List<Function<Edition, Stream<PageDraft>>> KINDS =
      List.of(
          HomePage::of,
          ReportPages::of,
          OrganisationsPage::of,
          OrganisationPages::of,
          YearsPage::of,
          YearPages::of,
          TagsPage::of,
          TagPages::of,
          AreaPages::of,
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

  /** Every page once, in an order that depends on the site alone. */
  public List<PageDraft> drafts() {
    List<PageDraft> pages = KINDS.stream().flatMap(kind -> kind.apply(edition)).toList();
    return Stream.concat(
            pages.stream(), Sitemap.of(edition, pages.stream().map(PageDraft::address)))
        .toList();
  }

  /** The documents behind the pages. */
  public List<DocumentDraft> documents() {
    return Documents.of(edition);
  }
}
