package org.nianbao.render.pages;

import java.util.List;
import java.util.stream.Stream;
import org.nianbao.derive.Order;
import org.nianbao.derive.area.AreaEntry;
import org.nianbao.model.Addresses;
import org.nianbao.model.Area;
import org.nianbao.model.Id;
import org.nianbao.model.Report;
import org.nianbao.model.Site;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.view.AreaSection;
import org.nianbao.render.view.AreaView;
import org.nianbao.render.view.Link;

/** What reports say about each area of work, read across branches and years. */
final class AreaPages {

  private final Edition edition;
  private final Site site;

  private AreaPages(Edition edition) {
    this.edition = edition;
    this.site = edition.site();
  }

  static Stream<PageDraft> of(Edition edition, Area area) {
    return new AreaPages(edition).pages(area);
  }

  private Stream<PageDraft> pages(Area area) {
    List<AreaEntry> entries =
        edition.derived().areas().sections().getOrDefault(area.id(), List.of());
    String name = edition.links().name(area);
    Head head =
        new Head(
            "area",
            Addresses.area(area.id()),
            edition.text("title.area", name),
            edition.text("description.area", name, edition.derived().areas().reports(area.id())),
            "areas",
            List.of(edition.links().home()),
            !entries.isEmpty() && entries.stream().allMatch(it -> edition.isSample(it.report())));
    return Paging.slices(entries, head.address(), sectionsPerPage()).stream()
        .map(
            slice -> {
              Head here = head.on(edition, slice);
              AreaView view = view(area, here.address(), slice);
              return slice.isFirst()
                  ? here.with(edition, view, Documents.source(area))
                  : here.with(edition, view);
            });
  }

  /** Whole sections are longer than the entries of other lists. */
  private int sectionsPerPage() {
    return Math.max(1, site.settings().pageSize() / 2);
  }

  private AreaView view(Area area, String address, Paging.Slice<AreaEntry> slice) {
    Markup markup = Markup.on(address);
    return new AreaView(
        edition.links().name(area),
        markup.text(area.definition()),
        edition.derived().areas().reports(area.id()),
        indicators(area.id()),
        slice.items().stream().map(it -> section(it, markup)).toList(),
        site.areas().values().stream()
            .filter(it -> !it.id().equals(area.id()))
            .sorted(Order.AREAS)
            .map(edition.links()::area)
            .toList(),
        slice.pager());
  }

  private List<Link> indicators(Id area) {
    return site.indicators().values().stream()
        .filter(it -> it.area().filter(area::equals).isPresent())
        .sorted(Order.INDICATORS)
        .map(edition.links()::indicator)
        .toList();
  }

  private AreaSection section(AreaEntry entry, Markup markup) {
    Report report = entry.report();
    String prefix = report.key().organisation() + "-" + report.key().name() + "-";
    return new AreaSection(
        edition.links().report(report, entry.section().anchor(), report.title()),
        edition.links().organisation(site.organisationOf(report)),
        report.key().year(),
        entry.section().title(),
        report.script().tag(),
        edition.isSample(report),
        markup.prose(entry.section().body(), prefix));
  }
}
