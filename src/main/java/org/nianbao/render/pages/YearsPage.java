package org.nianbao.render.pages;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.nianbao.model.Addresses;
import org.nianbao.model.Report;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.view.CountedLink;
import org.nianbao.render.view.YearsView;

/** All years, and who reported when. */
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
    List<CountedLink> links =
        years.entrySet().stream()
            .map(it -> new CountedLink(edition.links().year(it.getKey()), it.getValue().size()))
            .toList();
    Matrices matrices = new Matrices(edition);
    List<List<Matrices.Row>> parts = years.isEmpty() ? List.of() : matrices.parts();
    return Paging.slices(parts, head.address(), 1).stream()
        .map(
            slice ->
                head.on(edition, slice)
                    .with(
                        edition,
                        new YearsView(
                            slice.isFirst() ? links : List.of(),
                            parts.isEmpty() ? null : matrices.of(slice.items().get(0)),
                            slice.pager())));
  }
}
