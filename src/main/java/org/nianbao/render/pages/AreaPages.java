package org.nianbao.render.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nianbao.derive.Order;
import org.nianbao.derive.area.AreaEntry;
import org.nianbao.model.Addresses;
import org.nianbao.model.Area;
import org.nianbao.model.Id;
import org.nianbao.model.Report;
import org.nianbao.model.Site;
import org.nianbao.render.jbake.Batch;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.view.AreaSection;
import org.nianbao.render.view.AreaView;
import org.nianbao.render.view.Link;

/** What reports say about each area of work, read across branches and years. */
final class AreaPages {

  /** So many pages make a batch. */
  private static final int BATCH = 20;

  private final Edition edition;
  private final Site site;

  private AreaPages(Edition edition) {
    this.edition = edition;
    this.site = edition.site();
  }

  static List<Batch> batches(Edition edition, Area area) {
    return new AreaPages(edition).batches(area);
  }

  private List<Batch> batches(Area area) {
    List<AreaEntry> entries =
        edition.derived().areas().sections().getOrDefault(area.id(), List.of());
    int reports = edition.derived().areas().reports(area.id());
    String name = edition.links().name(area);
    Head head =
        new Head(
            "area",
            Addresses.area(area.id()),
            edition.text("title.area", name),
            edition.text("description.area", name, reports),
            "areas",
            List.of(edition.links().home()),
            !entries.isEmpty() && entries.stream().allMatch(it -> edition.isSample(it.report())));
    List<Paging.Slice<AreaEntry>> slices =
        Paging.slices(entries, head.address(), sectionsPerPage());
    List<Batch> batches = new ArrayList<>();
    for (int from = 0; from < slices.size(); from += BATCH) {
      List<Paging.Slice<AreaEntry>> some =
          slices.subList(from, Math.min(slices.size(), from + BATCH));
      batches.add(
          new Batch(
              some.get(0).address(),
              () -> some.stream().flatMap(AreaPages::texts).toList(),
              () -> some.stream().map(it -> page(area, head, it, reports))));
    }
    return batches;
  }

  private static Stream<String> texts(Paging.Slice<AreaEntry> slice) {
    return slice.items().stream().map(it -> it.section().body().identity());
  }

  private PageDraft page(Area area, Head head, Paging.Slice<AreaEntry> slice, int reports) {
    Head here = head.on(edition, slice);
    AreaView view = view(area, here.address(), slice, reports);
    return slice.isFirst()
        ? here.with(edition, view, Documents.source(area))
        : here.with(edition, view);
  }

  /** Whole sections are longer than the entries of other lists. */
  private int sectionsPerPage() {
    return Math.max(1, site.settings().pageSize() / 2);
  }

  private AreaView view(Area area, String address, Paging.Slice<AreaEntry> slice, int reports) {
    Markup markup = Markup.on(address);
    return new AreaView(
        edition.links().name(area),
        markup.text(area.definition()),
        reports,
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
