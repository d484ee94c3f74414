package org.nianbao.render.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.derive.rollup.Total;
import org.nianbao.derive.rollup.TotalRow;
import org.nianbao.derive.series.Point;
import org.nianbao.derive.series.Row;
import org.nianbao.render.view.SeriesCell;
import org.nianbao.render.view.SeriesRow;
import org.nianbao.render.view.SeriesTable;

/** Figures over years as tables. */
final class SeriesTables {

  private static final SeriesCell EMPTY = new SeriesCell(null, null, "");

  private final Edition edition;

  SeriesTables(Edition edition) {
    this.edition = edition;
  }

  /** One row an organisation; absent where there are none. */
  @Nullable SeriesTable ofOrganisations(List<Row> rows) {
    List<Integer> years = years(rows.stream().map(it -> it.points().keySet()).toList());
    return table(
        years,
        rows.stream()
            .map(
                row ->
                    new SeriesRow(
                        edition.links().shortly(row.organisation()),
                        row.organisation().sample(),
                        cells(row, years)))
            .toList());
  }

  /** One row an indicator; absent where there are none. */
  @Nullable SeriesTable ofIndicators(List<Row> rows) {
    List<Integer> years = years(rows.stream().map(it -> it.points().keySet()).toList());
    return table(
        years,
        rows.stream()
            .map(
                row ->
                    new SeriesRow(
                        edition.links().indicator(row.indicator()), false, cells(row, years)))
            .toList());
  }

  /** One row an indicator; absent where there are none. */
  @Nullable SeriesTable ofTotals(List<TotalRow> rows) {
    List<Integer> years = years(rows.stream().map(it -> it.totals().keySet()).toList());
    return table(
        years,
        rows.stream()
            .map(
                row ->
                    new SeriesRow(
                        edition.links().indicator(row.indicator()),
                        false,
                        years.stream().map(it -> cell(row.totals().get(it))).toList()))
            .toList());
  }

  private static @Nullable SeriesTable table(List<Integer> years, List<SeriesRow> rows) {
    return rows.isEmpty() ? null : new SeriesTable(years, rows);
  }

  private static List<Integer> years(List<? extends Collection<Integer>> years) {
    return years.stream().flatMap(Collection::stream).distinct().sorted().toList();
  }

  private List<SeriesCell> cells(Row row, List<Integer> years) {
    return years.stream().map(it -> cell(row.points().get(it))).toList();
  }

  private SeriesCell cell(@Nullable Point point) {
    if (point == null) {
      return EMPTY;
    }
    String anchor = FigureAnchors.of(point.report(), point.figure().indicator()).orElse("");
    return new SeriesCell(
        edition.figures().of(point.figure()),
        edition.links().report(point.report(), anchor, point.report().title()),
        remark(point));
  }

  private SeriesCell cell(@Nullable Total total) {
    return total == null
        ? EMPTY
        : new SeriesCell(edition.figures().of(total.sum()), null, remark(total));
  }

  private String remark(Point point) {
    List<String> remarks = new ArrayList<>();
    if (point.figure().asOf().isPresent()) {
      point.figure().asOf().map(edition.periods()::of).ifPresent(remarks::add);
    } else if (point.otherPeriod()) {
      boolean fullYear = point.report().period().isOtherFullYear();
      remarks.add(edition.text(fullYear ? "remark.other-year" : "remark.part"));
    }
    if (point.personal()) {
      remarks.add(edition.text("report.person"));
    }
    return String.join(edition.text("list.separator"), remarks);
  }

  private String remark(Total total) {
    List<String> remarks = new ArrayList<>();
    if (!total.complete()) {
      remarks.add(edition.text("remark.stated", total.stated(), total.existing()));
    }
    if (total.otherPeriods()) {
      remarks.add(edition.text("remark.mixed-periods"));
    }
    return String.join(edition.text("list.separator"), remarks);
  }
}
