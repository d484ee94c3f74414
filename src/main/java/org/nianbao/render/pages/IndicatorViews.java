package org.nianbao.render.pages;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nianbao.derive.Order;
import org.nianbao.derive.series.Row;
import org.nianbao.model.Addresses;
import org.nianbao.model.Id;
import org.nianbao.model.Indicator;
import org.nianbao.model.Site;
import org.nianbao.render.view.CountedLink;
import org.nianbao.render.view.IndicatorView;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.Pager;
import org.nianbao.render.view.SeriesTable;

/** What is said of an indicator, around its tables. */
final class IndicatorViews {

  private final Edition edition;
  private final Site site;

  IndicatorViews(Edition edition) {
    this.edition = edition;
    this.site = edition.site();
  }

  /** The parameters are those of {@link IndicatorView}; {@code rows} are those of its table. */
  IndicatorView view(
      Indicator indicator,
      boolean whole,
      @Nullable String span,
      List<Row> rows,
      @Nullable SeriesTable table,
      Pager pager,
      @Nullable SeriesTable totals,
      @Nullable CountedLink allTotals) {
    String name = edition.links().name(indicator);
    return new IndicatorView(
        name,
        otherName(indicator, name),
        indicator.nameEnglish().filter(it -> !it.equals(name)).orElse(null),
        indicator.unit().symbol(),
        indicator.kind().id(),
        indicator.aggregation().id(),
        indicator.direction().id(),
        whole ? Markup.on(Addresses.indicator(indicator.id())).text(indicator.definition()) : "",
        indicator
            .area()
            .map(it -> edition.links().area(required(site.areas().get(it))))
            .orElse(null),
        indicator.parts().stream().map(this::links).toList(),
        indicator
            .ratioOf()
            .map(it -> links(List.of(it.numerator(), it.denominator())))
            .orElse(List.of()),
        partOf(indicator.id()),
        edition.derived().series().count(indicator.id()),
        whole,
        span,
        whole ? new BarCharts(edition).newest(all(indicator)) : null,
        whole ? new SeriesCharts(edition).byOrganisation(rows) : List.of(),
        table,
        pager,
        totals,
        allTotals);
  }

  private List<Row> all(Indicator indicator) {
    return edition.derived().series().byIndicator().getOrDefault(indicator.id(), List.of());
  }

  /** The Chinese name that is not shown as the name, where there is one. */
  private static @Nullable String otherName(Indicator indicator, String name) {
    return Stream.of(indicator.name(), indicator.nameHant())
        .filter(it -> !it.equals(name))
        .findFirst()
        .orElse(null);
  }

  private List<Link> links(List<Id> ids) {
    return ids.stream()
        .map(it -> edition.links().indicator(required(site.indicators().get(it))))
        .toList();
  }

  private List<Link> partOf(Id id) {
    return site.indicators().values().stream()
        .filter(it -> it.parts().stream().anyMatch(parts -> parts.contains(id)))
        .sorted(Order.INDICATORS)
        .map(edition.links()::indicator)
        .toList();
  }

  private static <T> T required(@Nullable T value) {
    return Objects.requireNonNull(value);
  }
}
