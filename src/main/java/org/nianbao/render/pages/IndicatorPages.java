package org.nianbao.render.pages;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nianbao.derive.Order;
import org.nianbao.model.Addresses;
import org.nianbao.model.Id;
import org.nianbao.model.Indicator;
import org.nianbao.model.Site;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.view.IndicatorView;
import org.nianbao.render.view.Link;

/** The page of each indicator, with all its figures. */
final class IndicatorPages {

  private final Edition edition;
  private final Site site;
  private final SeriesTables tables;

  private IndicatorPages(Edition edition) {
    this.edition = edition;
    this.site = edition.site();
    this.tables = new SeriesTables(edition);
  }

  static Stream<PageDraft> of(Edition edition) {
    IndicatorPages pages = new IndicatorPages(edition);
    return edition.site().indicators().values().stream().map(pages::page);
  }

  private PageDraft page(Indicator indicator) {
    String name = edition.links().name(indicator);
    int figures = edition.derived().series().count(indicator.id());
    Head head =
        new Head(
            "indicator",
            Addresses.indicator(indicator.id()),
            edition.text("title.indicator", name),
            edition.text("description.indicator", name, figures),
            "indicators",
            List.of(edition.links().home(), edition.links().indicators()),
            false);
    return head.with(edition, view(indicator, name, figures), Documents.source(indicator));
  }

  private IndicatorView view(Indicator indicator, String name, int figures) {
    return new IndicatorView(
        name,
        otherName(indicator, name),
        indicator.nameEnglish().filter(it -> !it.equals(name)).orElse(null),
        indicator.unit().symbol(),
        indicator.kind().id(),
        indicator.aggregation().id(),
        indicator.direction().id(),
        Markup.on(Addresses.indicator(indicator.id())).text(indicator.definition()),
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
        figures,
        tables.byOrganisation(
            edition.derived().series().byIndicator().getOrDefault(indicator.id(), List.of())),
        tables.totalsByOrganisation(
            edition.derived().rollups().byIndicator().getOrDefault(indicator.id(), List.of())));
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
