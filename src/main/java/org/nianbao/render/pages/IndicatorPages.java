package org.nianbao.render.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nianbao.derive.rollup.TotalRow;
import org.nianbao.derive.series.Row;
import org.nianbao.model.Addresses;
import org.nianbao.model.Indicator;
import org.nianbao.render.jbake.Batch;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.view.CountedLink;
import org.nianbao.render.view.IndicatorView;
import org.nianbao.render.view.Link;

/** The pages of each indicator, with all its figures. */
final class IndicatorPages {

  private final Edition edition;
  private final SeriesTables tables;
  private final IndicatorViews views;
  private final RowOrder order;
  private final Room room;

  private IndicatorPages(Edition edition) {
    this.edition = edition;
    this.tables = new SeriesTables(edition);
    this.views = new IndicatorViews(edition);
    this.order = new RowOrder(edition);
    this.room = Room.of(edition);
  }

  static List<Batch> batches(Edition edition) {
    return edition.site().indicators().values().stream()
        .map(
            it ->
                new Batch(
                    Addresses.indicator(it.id()),
                    edition.ingredients()::ofAll,
                    () -> new IndicatorPages(edition).pages(it)))
        .toList();
  }

  private Stream<PageDraft> pages(Indicator indicator) {
    return Stream.concat(figures(indicator), totals(indicator));
  }

  /** What is said of an indicator and the figures of all organisations. */
  private Stream<PageDraft> figures(Indicator indicator) {
    List<Row> all =
        edition.derived().series().byIndicator().getOrDefault(indicator.id(), List.of());
    List<TotalRow> totals = totalRows(indicator);
    int size = room.rows(SeriesTables.count(all, Row::points));
    List<Row> rows = order.ordered(all, Row::organisation, size);
    Head head = head(indicator);
    return Paging.slices(rows, head.address(), size).stream()
        .map(
            slice -> {
              IndicatorView view =
                  views.view(
                      indicator,
                      slice.isFirst(),
                      order.span(slice, Row::organisation, rows.size()),
                      slice.items(),
                      tables.byOrganisation(slice.items()),
                      slice.pager(),
                      slice.isFirst() ? tables.totalsByOrganisation(shown(totals)) : null,
                      slice.isFirst() && totals.size() > most(totals)
                          ? new CountedLink(totalsLink(indicator), totals.size())
                          : null);
              Head here = head.on(edition, slice);
              return slice.isFirst()
                  ? here.with(edition, view, Documents.source(indicator))
                  : here.with(edition, view);
            });
  }

  /** What adds up below organisations, where that is more than the first page shows. */
  private Stream<PageDraft> totals(Indicator indicator) {
    List<TotalRow> rows = totalRows(indicator);
    if (rows.size() <= most(rows)) {
      return Stream.of();
    }
    Head of = head(indicator);
    List<Link> crumbs = new ArrayList<>(of.crumbs());
    crumbs.add(Link.of(of.address(), of.title()));
    Head head =
        new Head(
            of.type(),
            totalsLink(indicator).address(),
            edition.text("title.totals", edition.links().name(indicator)),
            edition.text("description.totals", edition.links().name(indicator), rows.size()),
            of.section(),
            crumbs,
            false);
    return Paging.slices(rows, head.address(), 2 * most(rows)).stream()
        .map(
            slice ->
                head.on(edition, slice)
                    .with(
                        edition,
                        views.view(
                            indicator,
                            false,
                            order.span(slice, TotalRow::organisation, rows.size()),
                            List.of(),
                            null,
                            slice.pager(),
                            tables.totalsByOrganisation(slice.items()),
                            null)));
  }

  /** From above, so that the first page has those under which most adds up. */
  private List<TotalRow> totalRows(Indicator indicator) {
    List<TotalRow> all =
        edition.derived().rollups().byIndicator().getOrDefault(indicator.id(), List.of());
    return order.ordered(all, TotalRow::organisation, most(all));
  }

  private List<TotalRow> shown(List<TotalRow> totals) {
    return totals.subList(0, Math.min(totals.size(), most(totals)));
  }

  /** How many stand below the table of figures at most. */
  private int most(List<TotalRow> rows) {
    return room.sums(SeriesTables.count(rows, TotalRow::totals));
  }

  private Link totalsLink(Indicator indicator) {
    return Link.of(
        Addresses.totals(Addresses.indicator(indicator.id())), edition.text("totals.title"));
  }

  private Head head(Indicator indicator) {
    String name = edition.links().name(indicator);
    int figures = edition.derived().series().count(indicator.id());
    return new Head(
        "indicator",
        Addresses.indicator(indicator.id()),
        edition.text("title.indicator", name),
        edition.text("description.indicator", name, figures),
        "indicators",
        List.of(edition.links().home(), edition.links().indicators()),
        false);
  }
}
