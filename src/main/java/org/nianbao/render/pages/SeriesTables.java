package org.nianbao.render.pages;

import java.util.List;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nianbao.derive.rollup.TotalRow;
import org.nianbao.derive.series.Row;
import org.nianbao.model.Indicator;
import org.nianbao.model.Organisation;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.SeriesCell;
import org.nianbao.render.view.SeriesRow;
import org.nianbao.render.view.SeriesTable;

/** Figures and sums over years as tables; absent where there are none. */
final class SeriesTables {

  private final Edition edition;
  private final SeriesCells cells;

  /** What stands at the beginning of a row. */
  private record Head(Link link, boolean sample) {}

  SeriesTables(Edition edition) {
    this.edition = edition;
    this.cells = new SeriesCells(edition);
  }

  @Nullable SeriesTable byOrganisation(List<Row> rows) {
    return table(rows, it -> head(it.organisation()), Row::points, cells::figure);
  }

  @Nullable SeriesTable byIndicator(List<Row> rows) {
    return table(rows, it -> head(it.indicator()), Row::points, cells::figure);
  }

  @Nullable SeriesTable totalsByOrganisation(List<TotalRow> rows) {
    return table(rows, it -> head(it.organisation()), TotalRow::totals, cells::total);
  }

  @Nullable SeriesTable totalsByIndicator(List<TotalRow> rows) {
    return table(rows, it -> head(it.indicator()), TotalRow::totals, cells::total);
  }

  private Head head(Organisation organisation) {
    return new Head(edition.links().shortly(organisation), organisation.sample());
  }

  private Head head(Indicator indicator) {
    return new Head(edition.links().indicator(indicator), false);
  }

  private static <R> @Nullable SeriesTable table(
      List<R> rows,
      Function<R, Head> head,
      Function<R, SortedMap<Integer, ?>> values,
      BiFunction<R, Integer, SeriesCell> cell) {
    if (rows.isEmpty()) {
      return null;
    }
    List<Integer> years =
        rows.stream()
            .flatMap(it -> values.apply(it).keySet().stream())
            .distinct()
            .sorted()
            .toList();
    return new SeriesTable(
        years,
        rows.stream().map(row -> row(head.apply(row), years, it -> cell.apply(row, it))).toList());
  }

  private static SeriesRow row(Head head, List<Integer> years, Function<Integer, SeriesCell> cell) {
    return new SeriesRow(head.link(), head.sample(), years.stream().map(cell).toList());
  }
}
