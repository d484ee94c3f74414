package org.nianbao.render.pages;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.nianbao.model.Addresses;
import org.nianbao.model.Report;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.view.YearItem;
import org.nianbao.render.view.YearsView;

/** All years; of a small site with all reports. */
final class YearsPage {

  private YearsPage() {}

  static Stream<PageDraft> of(Edition edition) {
    SortedMap<Integer, List<Report>> years = edition.derived().archive().years();
    Head head =
        new Head(
            "years",
            Addresses.YEARS,
            edition.text("title.years"),
            years.isEmpty()
                ? edition.text("home.empty")
                : edition.text("description.years", years.lastKey(), years.firstKey()),
            "years",
            List.of(edition.links().home()),
            false);
    boolean few = edition.site().reports().size() <= Room.of(edition).links();
    List<YearItem> items =
        years.entrySet().stream()
            .map(it -> item(edition, it.getKey(), it.getValue(), few))
            .toList();
    return Stream.of(head.with(edition, new YearsView(items)));
  }

  private static YearItem item(Edition edition, int year, List<Report> reports, boolean named) {
    return new YearItem(
        edition.links().year(year),
        reports.size(),
        named
            ? reports.stream()
                .map(it -> edition.links().reportOf(edition.site().organisationOf(it), it))
                .toList()
            : List.of());
  }
}
