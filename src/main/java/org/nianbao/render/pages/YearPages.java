package org.nianbao.render.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nianbao.derive.rollup.Federation;
import org.nianbao.model.Addresses;
import org.nianbao.model.Id;
import org.nianbao.model.Organisation;
import org.nianbao.model.Report;
import org.nianbao.render.jbake.Batch;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.view.CountedLink;
import org.nianbao.render.view.FederationTotals;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.YearView;

/** The reports of each year. */
final class YearPages {

  /** How many are shown at most; the others are links. */
  private static final int MOST_FEDERATIONS = 3;

  private final Edition edition;
  private final SeriesCells cells;

  /** How many names stand below the reports at most; more have pages of their own. */
  private final int aside;

  private final SortedMap<Integer, List<Report>> years;

  private YearPages(Edition edition) {
    this.edition = edition;
    this.cells = new SeriesCells(edition);
    this.aside = Room.of(edition).aside();
    this.years = edition.derived().archive().years();
  }

  static List<Batch> batches(Edition edition) {
    return edition.derived().archive().years().keySet().stream()
        .map(
            year ->
                new Batch(
                    Addresses.year(year),
                    edition.ingredients()::ofAll,
                    () -> new YearPages(edition).pages(year)))
        .toList();
  }

  private Stream<PageDraft> pages(int year) {
    return pages(year, years.getOrDefault(year, List.of()));
  }

  private Stream<PageDraft> pages(int year, List<Report> reports) {
    Head head =
        new Head(
            "year",
            Addresses.year(year),
            edition.text("title.year", year),
            edition.text("description.year", year, reports.size()),
            "years",
            List.of(edition.links().home(), edition.links().years()),
            reports.stream().allMatch(edition::isSample));
    List<Federation> shown = shown(year);
    List<Organisation> missing =
        edition.derived().coverage().byYear().getOrDefault(year, List.of());
    List<Organisation> others = others(year, shown);
    Stream<PageDraft> pages =
        Paging.slices(reports, head.address(), edition.site().settings().pageSize()).stream()
            .map(
                slice ->
                    head.on(edition, slice)
                        .with(edition, view(year, reports.size(), slice, shown, missing, others)));
    return Stream.of(
            pages,
            names(head, missingLink(year), edition.text("year.missing-hint", year), missing),
            names(head, totalsLink(year), edition.text("totals.others"), others))
        .flatMap(it -> it);
  }

  private List<Federation> federations(int year) {
    return edition.derived().rollups().byYear().getOrDefault(year, List.of());
  }

  private List<Federation> shown(int year) {
    return federations(year).stream()
        .filter(it -> it.top() && it.below() > 1)
        .limit(MOST_FEDERATIONS)
        .toList();
  }

  private List<Organisation> others(int year, List<Federation> shown) {
    Set<Id> ids =
        shown.stream().map(it -> it.organisation().id()).collect(Collectors.toUnmodifiableSet());
    return federations(year).stream()
        .map(Federation::organisation)
        .filter(it -> !ids.contains(it.id()))
        .toList();
  }

  /** A list of its own, where it is too long for the page of the year. */
  private Stream<PageDraft> names(Head year, Link list, String lead, List<Organisation> all) {
    if (all.size() <= aside) {
      return Stream.of();
    }
    List<Link> crumbs = new ArrayList<>(year.crumbs());
    crumbs.add(Link.of(year.address(), year.title()));
    return new NamePages(edition, year.section(), crumbs)
        .list(list, lead, all, it -> NamePages.item(edition, it));
  }

  private Link missingLink(int year) {
    return Link.of(Addresses.missing(year), edition.text("title.missing", year));
  }

  private Link totalsLink(int year) {
    return Link.of(Addresses.totals(Addresses.year(year)), edition.text("title.year-totals", year));
  }

  private YearView view(
      int year,
      int count,
      Paging.Slice<Report> slice,
      List<Federation> federations,
      List<Organisation> missing,
      List<Organisation> others) {
    boolean first = slice.isFirst();
    return new YearView(
        year,
        count,
        ReportItems.of(edition, slice.items()),
        beginning(missing),
        all(missing, missingLink(year)),
        first ? federations.stream().map(it -> totals(it, year)).toList() : List.of(),
        first ? beginning(others) : List.of(),
        first ? all(others, totalsLink(year)) : null,
        nearest(years.tailMap(year).keySet().stream().skip(1)),
        nearest(years.headMap(year).keySet().stream().sorted()),
        slice.pager());
  }

  private List<Link> beginning(List<Organisation> all) {
    return all.stream().limit(aside).map(edition.links()::organisation).toList();
  }

  private @Nullable CountedLink all(List<Organisation> all, Link list) {
    return all.size() <= aside ? null : new CountedLink(list, all.size());
  }

  private FederationTotals totals(Federation federation, int year) {
    return new FederationTotals(
        edition.links().organisation(federation.organisation()),
        federation.organisation().sample(),
        federation.rows().stream().map(row -> cells.row(row, year)).toList());
  }

  private @Nullable Link nearest(Stream<Integer> candidates) {
    return candidates.findFirst().map(edition.links()::year).orElse(null);
  }
}
