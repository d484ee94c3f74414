package org.nianbao.render.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.derive.rollup.Total;
import org.nianbao.derive.rollup.TotalRow;
import org.nianbao.derive.series.Point;
import org.nianbao.derive.series.Row;
import org.nianbao.model.Period;
import org.nianbao.render.view.ChangeText;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.SeriesCell;
import org.nianbao.render.view.SeriesRow;
import org.nianbao.render.view.StatedFigure;

/** A year's figure or sum, with its change and what a reader must know of it. */
final class SeriesCells {

  private final Edition edition;

  SeriesCells(Edition edition) {
    this.edition = edition;
  }

  /** What an organisation states; empty where it states nothing. */
  SeriesCell figure(Row row, int year) {
    Point point = row.points().get(year);
    return point == null
        ? SeriesCell.EMPTY
        : new SeriesCell(
            edition.figures().of(point.figure()),
            link(point),
            change(row, point),
            remark(point),
            null);
  }

  /** What is stated below an organisation; empty where nothing is. */
  SeriesCell total(TotalRow row, int year) {
    Total total = row.totals().get(year);
    return total == null
        ? SeriesCell.EMPTY
        : new SeriesCell(
            edition.figures().of(total.sum()),
            null,
            row.change(year).map(edition.changes()::of).orElse(null),
            remark(total),
            own(row, year));
  }

  /** The same with the indicator that it is of. */
  SeriesRow row(TotalRow row, int year) {
    return new SeriesRow(
        edition.links().indicator(row.indicator()), false, List.of(total(row, year)));
  }

  private @Nullable ChangeText change(Row row, Point point) {
    return row.comparison(point)
        .map(it -> edition.changes().of(it.change(), it.before().year(), point.year()))
        .orElse(null);
  }

  private Link link(Point point) {
    String anchor = FigureAnchors.of(point.report(), point.figure().indicator()).orElse("");
    return edition.links().report(point.report(), anchor, point.report().title());
  }

  /** A member's summary does not speak for the organisation, and an unknown figure says nothing. */
  private @Nullable StatedFigure own(TotalRow row, int year) {
    return edition
        .derived()
        .series()
        .point(row.organisation().id(), row.indicator().id(), year)
        .filter(it -> !it.personal() && it.figure().quantity().isPresent())
        .map(it -> new StatedFigure(edition.figures().of(it.figure()), link(it)))
        .orElse(null);
  }

  /** What it holds for where that is no calendar year, and who says so; may be empty. */
  String remark(Point point) {
    List<String> remarks = new ArrayList<>();
    if (point.figure().asOf().isPresent()) {
      point.figure().asOf().map(edition.periods()::of).ifPresent(remarks::add);
    } else {
      part(point.report().period()).ifPresent(remarks::add);
    }
    if (point.personal()) {
      remarks.add(edition.text("report.person"));
    }
    return joined(remarks);
  }

  private String remark(Total total) {
    List<String> remarks = new ArrayList<>();
    remarks.add(coverage(total));
    if (total.otherPeriods()) {
      remarks.add(edition.text("remark.mixed-periods"));
    } else {
      total.period().filter(it -> !it.isDay()).flatMap(this::part).ifPresent(remarks::add);
    }
    return joined(remarks);
  }

  private String coverage(Total total) {
    if (!total.complete()) {
      return edition.text("remark.stated", total.stated(), total.existing());
    }
    String number = total.existing() == 1 ? "one" : "other";
    return edition.text("remark.all." + number, total.existing());
  }

  /** What a period is that is no calendar year. */
  private Optional<String> part(Period period) {
    if (period.isCalendarYear()) {
      return Optional.empty();
    }
    return Optional.of(
        edition.text(period.isOtherFullYear() ? "remark.other-year" : "remark.part"));
  }

  private String joined(List<String> remarks) {
    return String.join(edition.text("list.separator"), remarks);
  }
}
