package org.nianbao.render.pages;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nianbao.derive.rollup.Federation;
import org.nianbao.model.Addresses;
import org.nianbao.model.Organisation;
import org.nianbao.model.Report;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.view.FederationTotals;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.SeriesRow;
import org.nianbao.render.view.YearView;

/** The reports of each year. */
final class YearPages {

  /** How many are shown at most; the others are links. */
  private static final int MOST_FEDERATIONS = 3;

  private final Edition edition;
  private final SeriesCells cells;
  private final SortedMap<Integer, List<Report>> years;

  private YearPages(Edition edition) {
    this.edition = edition;
    this.cells = new SeriesCells(edition);
    this.years = edition.derived().archive().years();
  }

  static Stream<PageDraft> of(Edition edition) {
    YearPages pages = new YearPages(edition);
    return pages.years.entrySet().stream().flatMap(it -> pages.pages(it.getKey(), it.getValue()));
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
    return Paging.slices(reports, head.address(), edition.site().settings().pageSize()).stream()
        .map(slice -> head.on(edition, slice).with(edition, view(year, reports.size(), slice)));
  }

  private YearView view(int year, int count, Paging.Slice<Report> slice) {
    boolean first = slice.pager().current() == 1;
    List<Federation> federations =
        edition.derived().rollups().byYear().getOrDefault(year, List.of());
    List<Federation> shown =
        federations.stream()
            .filter(it -> it.top() && it.below() > 1)
            .limit(MOST_FEDERATIONS)
            .toList();
    List<Organisation> others =
        federations.stream()
            .filter(it -> !shown.contains(it))
            .map(Federation::organisation)
            .toList();
    return new YearView(
        year,
        count,
        ReportItems.of(edition, slice.items()),
        edition.derived().coverage().byYear().getOrDefault(year, List.of()).stream()
            .map(edition.links()::organisation)
            .toList(),
        first ? shown.stream().map(it -> totals(it, year)).toList() : List.of(),
        first ? others.stream().map(edition.links()::organisation).toList() : List.of(),
        nearest(years.tailMap(year).keySet().stream().skip(1)),
        nearest(years.headMap(year).keySet().stream().sorted()),
        slice.pager());
  }

  private FederationTotals totals(Federation federation, int year) {
    return new FederationTotals(
        edition.links().organisation(federation.organisation()),
        federation.organisation().sample(),
        federation.rows().stream()
            .map(
                row ->
                    new SeriesRow(
                        edition.links().indicator(row.indicator()),
                        false,
                        List.of(cells.total(row, year))))
            .toList());
  }

  private @Nullable Link nearest(Stream<Integer> candidates) {
    return candidates.findFirst().map(edition.links()::year).orElse(null);
  }
}
