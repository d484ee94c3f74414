package org.nianbao.render.pages;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nianbao.derive.series.Point;
import org.nianbao.derive.series.Row;
import org.nianbao.model.Quantity;
import org.nianbao.render.chart.Scale;
import org.nianbao.render.view.Bar;
import org.nianbao.render.view.BarChart;

/** What organisations state for one indicator in one year, side by side. */
final class BarCharts {

  /** What stands on one screen of a phone; the table has all of them. */
  private static final int MOST_BARS = 12;

  private static final int WIDTH = 1000;

  private final Edition edition;
  private final SeriesCells cells;

  BarCharts(Edition edition) {
    this.edition = edition;
    this.cells = new SeriesCells(edition);
  }

  /** Of the newest year that at least two organisations state; absent where there is none. */
  @Nullable BarChart newest(List<Row> rows) {
    return rows.stream()
        .flatMap(row -> row.points().keySet().stream())
        .distinct()
        .sorted(Comparator.reverseOrder())
        .filter(year -> rows.stream().filter(it -> isKnown(it, year)).limit(2).count() == 2)
        .findFirst()
        .map(year -> chart(rows, year))
        .orElse(null);
  }

  private static boolean isKnown(Row row, int year) {
    return known(row, year).findAny().isPresent();
  }

  private static Stream<BigDecimal> known(Row row, int year) {
    return Stream.ofNullable(row.points().get(year))
        .filter(it -> !it.personal())
        .map(Point::figure)
        .flatMap(it -> it.quantity().stream())
        .map(Quantity::baseValue);
  }

  private BarChart chart(List<Row> rows, int year) {
    List<Row> stating = rows.stream().filter(it -> isKnown(it, year)).toList();
    List<Row> largest =
        stating.stream()
            .sorted(Comparator.comparing((Row it) -> value(it, year), Comparator.reverseOrder()))
            .limit(MOST_BARS)
            .toList();
    Scale scale = Scale.tight(largest.stream().map(it -> value(it, year)).toList());
    return new BarChart(
        year, largest.stream().map(it -> bar(it, year, scale)).toList(), stating.size());
  }

  private static BigDecimal value(Row row, int year) {
    return known(row, year).findFirst().orElseThrow();
  }

  private Bar bar(Row row, int year, Scale scale) {
    int zero = scale.at(BigDecimal.ZERO, WIDTH);
    int end = scale.at(value(row, year), WIDTH);
    return new Bar(
        edition.links().shortly(row.organisation()),
        row.organisation().sample(),
        cells.figure(row, year),
        Math.min(zero, end),
        Math.abs(end - zero));
  }
}
