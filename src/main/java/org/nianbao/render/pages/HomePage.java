package org.nianbao.render.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nianbao.derive.Order;
import org.nianbao.derive.organisation.Branch;
import org.nianbao.derive.organisation.Levels;
import org.nianbao.model.Addresses;
import org.nianbao.model.Report;
import org.nianbao.model.Site;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.view.CountedLink;
import org.nianbao.render.view.HomeView;

/** The home page: a way into everything. */
final class HomePage {

  private static final int NEWEST = 10;

  /** Three screens of a phone; who looks for one of hundreds will not scroll through them all. */
  private static final int MOST_ORGANISATIONS = 40;

  /** Older ones are on the page of all years. */
  private static final int MOST_YEARS = 30;

  private static final int MOST_STATED_INDICATORS = 12;

  private final Edition edition;
  private final Site site;

  private HomePage(Edition edition) {
    this.edition = edition;
    this.site = edition.site();
  }

  static Stream<PageDraft> of(Edition edition) {
    HomePage page = new HomePage(edition);
    HomeView view = page.view();
    Head head =
        new Head(
            "home",
            Addresses.HOME,
            edition.text("title.home"),
            page.description(view),
            "home",
            List.of(),
            false);
    return Stream.of(head.with(edition, view));
  }

  private HomeView view() {
    List<Integer> years = List.copyOf(edition.derived().archive().years().keySet());
    List<Report> newest =
        site.reports().values().stream().sorted(Order.newestFirst(site)).limit(NEWEST).toList();
    List<List<Branch>> reporting = reporting();
    return new HomeView(
        site.reports().size(),
        reporting.stream().mapToInt(List::size).sum(),
        site.indicators().size(),
        years.isEmpty() ? 0 : years.get(years.size() - 1),
        years.isEmpty() ? 0 : years.get(0),
        Headlines.of(edition),
        ReportItems.of(edition, newest),
        years(),
        organisations(reporting),
        areas(),
        TagsPage.mostUsed(edition),
        indicators());
  }

  private String description(HomeView view) {
    return view.reports() == 0
        ? edition.text("home.empty")
        : edition.text(
            "description.home",
            view.reports(),
            view.organisationCount(),
            view.firstYear(),
            view.lastYear());
  }

  private List<CountedLink> years() {
    return edition.derived().archive().years().entrySet().stream()
        .limit(MOST_YEARS)
        .map(it -> new CountedLink(edition.links().year(it.getKey()), it.getValue().size()))
        .toList();
  }

  /** Those with reports, level by level from above; families stand together. */
  private List<List<Branch>> reporting() {
    return Levels.of(edition.derived().tree().roots()).stream()
        .map(level -> level.stream().filter(it -> !it.reports().isEmpty()).toList())
        .toList();
  }

  /** Of many the upper levels, as nobody would understand why some of a family are here. */
  private List<CountedLink> organisations(List<List<Branch>> reporting) {
    List<Branch> shown = new ArrayList<>();
    for (List<Branch> level : reporting) {
      if (!shown.isEmpty() && shown.size() + level.size() > MOST_ORGANISATIONS) {
        break;
      }
      shown.addAll(level);
    }
    return shown.stream()
        .limit(MOST_ORGANISATIONS)
        .sorted(Comparator.comparing(Branch::organisation, Order.ORGANISATIONS_BY_NAME))
        .map(
            branch ->
                new CountedLink(
                    edition.links().organisation(branch.organisation()), branch.reports().size()))
        .toList();
  }

  private List<CountedLink> areas() {
    return site.areas().values().stream()
        .sorted(Order.AREAS)
        .map(
            area ->
                new CountedLink(
                    edition.links().area(area), edition.derived().areas().reports(area.id())))
        .filter(it -> it.count() > 0)
        .toList();
  }

  private List<CountedLink> indicators() {
    return site.indicators().values().stream()
        .sorted(Order.INDICATORS)
        .map(
            indicator ->
                new CountedLink(
                    edition.links().indicator(indicator),
                    edition.derived().series().count(indicator.id())))
        .filter(it -> it.count() > 0)
        .sorted(Comparator.comparingInt(it -> -it.count()))
        .limit(MOST_STATED_INDICATORS)
        .toList();
  }
}
