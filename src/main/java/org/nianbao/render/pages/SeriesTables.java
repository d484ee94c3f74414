package org.nianbao.render.pages;

import java.util.ArrayList;
import java.util.Collections;
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

  /** As many columns as a wide screen and a sheet of paper hold. */
  private static final int MOST_YEARS = 12;

  private final Edition edition;
  private final SeriesCells cells;

  /** What stands at the beginning of a row. */
  private record Head(Link link, boolean sample) {}

  SeriesTables(Edition edition) {
    this.edition = edition;
    this.cells = new SeriesCells(edition);
  }

  @Nullable SeriesTable byOrganisation(List<Row> rows) {
    return table(
        rows, it -> head(it.organisation()), Row::points, cells::figure, all(rows, Row::points));
  }

  @Nullable SeriesTable totalsByOrganisation(List<TotalRow> rows) {
    return table(
        rows,
        it -> head(it.organisation()),
        TotalRow::totals,
        cells::total,
        all(rows, TotalRow::totals));
  }

  /** Of some years only. */
  @Nullable SeriesTable byIndicator(List<Row> rows, List<Integer> years) {
    return table(rows, it -> head(it.indicator()), Row::points, cells::figure, years);
  }

  /** Of some years only. */
  @Nullable SeriesTable totalsByIndicator(List<TotalRow> rows, List<Integer> years) {
    return table(rows, it -> head(it.indicator()), TotalRow::totals, cells::total, years);
  }

  /** The years of rows, cut into as many as one table shows: the newest first, each in order. */
  static <R> List<List<Integer>> years(List<R> rows, Function<R, SortedMap<Integer, ?>> values) {
    List<Integer> all = all(rows, values);
    List<List<Integer>> parts = new ArrayList<>();
    for (int to = all.size(); to > 0; to -= MOST_YEARS) {
      parts.add(all.subList(Math.max(0, to - MOST_YEARS), to));
    }
    return parts;
  }

  /** Of how many years there are values. */
  static <R> int count(List<R> rows, Function<R, SortedMap<Integer, ?>> values) {
    return all(rows, values).size();
  }

  private static <R> List<Integer> all(List<R> rows, Function<R, SortedMap<Integer, ?>> values) {
    return rows.stream()
        .flatMap(it -> values.apply(it).keySet().stream())
        .distinct()
        .sorted()
        .toList();
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
      BiFunction<R, Integer, SeriesCell> cell,
      List<Integer> years) {
    List<SeriesRow> shown =
        rows.stream()
            .filter(row -> !Collections.disjoint(values.apply(row).keySet(), years))
            .map(row -> row(head.apply(row), years, it -> cell.apply(row, it)))
            .toList();
    return shown.isEmpty() ? null : new SeriesTable(years, shown);
  }

  private static SeriesRow row(Head head, List<Integer> years, Function<Integer, SeriesCell> cell) {
    return new SeriesRow(head.link(), head.sample(), years.stream().map(cell).toList());
  }
}
