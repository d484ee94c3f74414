package org.nianbao.render.pages;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.derive.Order;
import org.nianbao.derive.rollup.Federation;
import org.nianbao.derive.rollup.TotalRow;
import org.nianbao.model.Indicator;
import org.nianbao.model.Report;
import org.nianbao.render.view.Headline;

/** What a member wants to know first: how the union stands in the newest year. */
final class Headlines {

  /** Two rows on a wide screen, three on a phone. */
  private static final int FIGURES = 6;

  private Headlines() {}

  /**
   * Of the newest year in which figures add up below a topmost organisation; absent without one.
   */
  static @Nullable Headline of(Edition edition) {
    return edition.derived().rollups().byYear().entrySet().stream()
        .sorted((one, other) -> other.getKey() - one.getKey())
        .flatMap(
            it ->
                it.getValue().stream()
                    .filter(federation -> federation.top() && federation.below() > 1)
                    .limit(1)
                    .map(federation -> of(edition, it.getKey(), federation)))
        .findFirst()
        .orElse(null);
  }

  private static Headline of(Edition edition, int year, Federation federation) {
    SeriesCells cells = new SeriesCells(edition);
    return new Headline(
        edition.links().year(year),
        edition.links().organisation(federation.organisation()),
        federation.organisation().sample(),
        reported(edition, year),
        (int)
            edition.site().organisations().values().stream()
                .filter(it -> it.exists().contains(year))
                .count(),
        main(edition, federation, year).stream().map(row -> cells.row(row, year)).toList());
  }

  private static int reported(Edition edition, int year) {
    List<Report> reports = edition.derived().archive().years().getOrDefault(year, List.of());
    return (int) reports.stream().map(it -> it.key().organisation()).distinct().count();
  }

  /** Those that most organisations state, in the order of all indicators. */
  private static List<TotalRow> main(Edition edition, Federation federation, int year) {
    Comparator<Indicator> order = Order.indicators(edition.site());
    return federation.rows().stream()
        .filter(it -> it.totals().containsKey(year))
        .sorted(
            Comparator.comparingInt((TotalRow it) -> -stated(it, year))
                .thenComparing(TotalRow::indicator, order))
        .limit(FIGURES)
        .sorted(Comparator.comparing(TotalRow::indicator, order))
        .toList();
  }

  private static int stated(TotalRow row, int year) {
    var total = row.totals().get(year);
    return total == null ? 0 : total.stated();
  }
}
