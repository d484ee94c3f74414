package org.nianbao.render.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.derive.Order;
import org.nianbao.derive.area.AreaEntry;
import org.nianbao.model.Addresses;
import org.nianbao.model.Area;
import org.nianbao.model.Id;
import org.nianbao.model.Organisation;
import org.nianbao.model.Report;
import org.nianbao.model.Site;
import org.nianbao.render.jbake.Batch;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.view.AreaSection;
import org.nianbao.render.view.AreaView;
import org.nianbao.render.view.CountedLink;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.NameItem;
import org.nianbao.render.view.Pager;

/** What reports say about an area of work, read across branches and years. */
final class AreaPages {

  /** So many pages make a batch. */
  private static final int BATCH = 20;

  private static final String SECTION = "areas";

  private final Edition edition;
  private final Site site;
  private final Area area;
  private final String name;

  /** Newest report first. */
  private final List<AreaEntry> entries;

  private final SortedMap<Integer, List<AreaEntry>> years;

  /** The pages of the years; each page of the area shows them. */
  private final List<CountedLink> yearLinks;

  private AreaPages(Edition edition, Area area) {
    this.edition = edition;
    this.site = edition.site();
    this.area = area;
    this.name = edition.links().name(area);
    this.entries = edition.derived().areas().sections().getOrDefault(area.id(), List.of());
    this.years =
        entries.stream()
            .collect(
                Collectors.groupingBy(
                    it -> it.report().key().year(),
                    () -> new TreeMap<>(Comparator.<Integer>reverseOrder()),
                    Collectors.toList()));
    this.yearLinks =
        years.entrySet().stream()
            .map(it -> new CountedLink(year(it.getKey()), reports(it.getValue())))
            .toList();
  }

  static List<Batch> batches(Edition edition, Area area) {
    return new AreaPages(edition, area).batches();
  }

  private List<Batch> batches() {
    List<Batch> batches = new ArrayList<>();
    batches.add(
        new Batch(
            Addresses.area(area.id()),
            () -> texts(shownInFront().stream()).toList(),
            this::frontPages));
    years.forEach((year, its) -> batches.addAll(batches(year, its)));
    return batches;
  }

  private List<Batch> batches(int year, List<AreaEntry> its) {
    Head head = head(year, its);
    int reports = reports(its);
    List<Paging.Slice<AreaEntry>> slices = Paging.slices(its, head.address(), sectionsPerPage());
    List<Batch> batches = new ArrayList<>();
    for (int from = 0; from < slices.size(); from += BATCH) {
      List<Paging.Slice<AreaEntry>> some =
          slices.subList(from, Math.min(slices.size(), from + BATCH));
      batches.add(
          new Batch(
              some.get(0).address(),
              () -> some.stream().flatMap(it -> texts(it.items().stream())).toList(),
              () -> some.stream().map(it -> page(head, year, reports, it))));
    }
    return batches;
  }

  private static Stream<String> texts(Stream<AreaEntry> some) {
    return some.map(it -> it.section().body().identity());
  }

  /** Of few all, so that they are read in one go; otherwise the beginning of the newest year. */
  private List<AreaEntry> shownInFront() {
    return years.isEmpty() || areFew()
        ? entries
        : of(years.firstKey()).stream().limit(sectionsPerPage()).toList();
  }

  private List<AreaEntry> of(int year) {
    return years.getOrDefault(year, List.of());
  }

  private boolean areFew() {
    return entries.size() <= 2 * sectionsPerPage();
  }

  /** Whole sections are longer than the entries of other lists. */
  private int sectionsPerPage() {
    return Math.max(1, site.settings().pageSize() / 2);
  }

  private Stream<PageDraft> frontPages() {
    List<CountedLink> organisations = organisations();
    return Stream.concat(Stream.of(front(organisations)), organisationPages(organisations));
  }

  private PageDraft front(List<CountedLink> organisations) {
    Head head =
        new Head(
            "area",
            Addresses.area(area.id()),
            edition.text("title.area", name),
            edition.text("description.area", name, reports(entries)),
            SECTION,
            List.of(edition.links().home()),
            areSamples(entries));
    List<AreaEntry> shown = shownInFront();
    boolean one = !years.isEmpty() && !areFew();
    int newest = years.isEmpty() ? 0 : years.firstKey();
    int aside = Room.of(edition).aside();
    AreaView view =
        new AreaView(
            name,
            true,
            Markup.on(head.address()).text(area.definition()),
            one ? year(newest) : null,
            reports(one ? of(newest) : entries),
            indicators(),
            yearLinks,
            organisations.stream().limit(aside).toList(),
            organisations.size() <= aside
                ? null
                : new CountedLink(organisationList(), organisations.size()),
            sections(shown, Markup.on(head.address())),
            one && shown.size() < of(newest).size()
                ? Link.of(
                    Paging.address(Addresses.area(area.id(), newest), 2),
                    edition.text("area.rest", newest))
                : null,
            others(),
            Pager.NONE);
    return head.with(edition, view, Documents.source(area));
  }

  private Head head(int year, List<AreaEntry> its) {
    String title = edition.text("title.area-year", name, year);
    return new Head(
        "area",
        Addresses.area(area.id(), year),
        title,
        edition.text("description.area-year", name, year, reports(its)),
        SECTION,
        List.of(edition.links().home(), edition.links().area(area)),
        areSamples(its));
  }

  private PageDraft page(Head head, int year, int reports, Paging.Slice<AreaEntry> slice) {
    Head here = head.on(edition, slice);
    return here.with(
        edition,
        new AreaView(
            name,
            false,
            "",
            year(year),
            reports,
            List.of(),
            yearLinks,
            List.of(),
            null,
            sections(slice.items(), Markup.on(here.address())),
            null,
            List.of(),
            slice.pager()));
  }

  private boolean areSamples(List<AreaEntry> some) {
    return !some.isEmpty() && some.stream().allMatch(it -> edition.isSample(it.report()));
  }

  private static int reports(List<AreaEntry> some) {
    return (int) some.stream().map(it -> it.report().key()).distinct().count();
  }

  private Link year(int year) {
    return Link.of(Addresses.area(area.id(), year), String.valueOf(year));
  }

  /** Each with its newest section, as that is what a reader wants to see of it. */
  private List<CountedLink> organisations() {
    Map<Id, List<AreaEntry>> byOrganisation =
        entries.stream().collect(Collectors.groupingBy(it -> it.report().key().organisation()));
    return byOrganisation.values().stream()
        .sorted(Comparator.comparing(AreaPages.this::organisation, Order.ORGANISATIONS_BY_NAME))
        .map(
            its ->
                new CountedLink(
                    edition
                        .links()
                        .report(
                            its.get(0).report(),
                            its.get(0).section().anchor(),
                            organisation(its).shortName()),
                    reports(its)))
        .toList();
  }

  private Organisation organisation(List<AreaEntry> its) {
    return site.organisationOf(its.get(0).report());
  }

  private Link organisationList() {
    return Link.of(
        Addresses.areaOrganisations(area.id()), edition.text("title.area-organisations", name));
  }

  private Stream<PageDraft> organisationPages(List<CountedLink> all) {
    return all.size() <= Room.of(edition).aside()
        ? Stream.of()
        : new NamePages(
                edition, SECTION, List.of(edition.links().home(), edition.links().area(area)))
            .list(
                organisationList(),
                edition.text("area.organisations-hint"),
                all,
                it -> new NameItem(it.link(), "", it.count()));
  }

  private List<Link> indicators() {
    return site.indicators().values().stream()
        .filter(it -> it.area().filter(area.id()::equals).isPresent())
        .sorted(Order.INDICATORS)
        .map(edition.links()::indicator)
        .toList();
  }

  private List<Link> others() {
    return site.areas().values().stream()
        .filter(it -> !it.id().equals(area.id()))
        .sorted(Order.AREAS)
        .map(edition.links()::area)
        .toList();
  }

  private List<AreaSection> sections(List<AreaEntry> some, Markup markup) {
    return some.stream().map(it -> section(it, markup)).toList();
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
