package org.nianbao.render.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.derive.Order;
import org.nianbao.model.Addresses;
import org.nianbao.model.Id;
import org.nianbao.model.Indicator;
import org.nianbao.model.Site;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.view.IndicatorGroup;
import org.nianbao.render.view.IndicatorItem;
import org.nianbao.render.view.IndicatorsView;

/** All indicators by area of work. */
final class IndicatorsPage {

  private final Edition edition;
  private final Site site;

  private IndicatorsPage(Edition edition) {
    this.edition = edition;
    this.site = edition.site();
  }

  static Stream<PageDraft> of(Edition edition) {
    int total = edition.site().indicators().size();
    Head head =
        new Head(
            "indicators",
            Addresses.INDICATORS,
            edition.text("title.indicators"),
            edition.text("description.indicators", total),
            "indicators",
            List.of(edition.links().home()),
            false);
    return Stream.of(
        head.with(edition, new IndicatorsView(total, new IndicatorsPage(edition).groups())));
  }

  private List<IndicatorGroup> groups() {
    Stream<IndicatorGroup> ofAreas =
        site.areas().values().stream()
            .sorted(Order.AREAS)
            .map(
                area ->
                    new IndicatorGroup(edition.links().area(area), items(Optional.of(area.id()))));
    Stream<IndicatorGroup> ofNone = Stream.of(new IndicatorGroup(null, items(Optional.empty())));
    return Stream.concat(ofAreas, ofNone).filter(it -> !it.indicators().isEmpty()).toList();
  }

  private List<IndicatorItem> items(Optional<Id> area) {
    return site.indicators().values().stream()
        .filter(it -> it.area().equals(area))
        .sorted(Order.INDICATORS)
        .map(this::item)
        .toList();
  }

  private IndicatorItem item(Indicator indicator) {
    return new IndicatorItem(
        edition.links().indicator(indicator),
        indicator.unit().symbol(),
        edition.derived().series().count(indicator.id()));
  }
}
