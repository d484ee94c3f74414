package org.nianbao.render.pages;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nianbao.model.Addresses;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.view.CompareView;
import org.nianbao.render.view.CountedLink;

/** Organisations or years side by side, as the reader chooses. */
final class ComparePage {

  private static final int MOST_INDICATORS = 12;

  private ComparePage() {}

  static Stream<PageDraft> of(Edition edition) {
    Head head =
        new Head(
            "compare",
            Addresses.COMPARE,
            edition.text("title.compare"),
            edition.text("description.compare"),
            "indicators",
            List.of(edition.links().home()),
            false);
    int organisations = CompareData.reporting(edition).size();
    return Stream.of(head.with(edition, new CompareView(organisations, indicators(edition))));
  }

  private static List<CountedLink> indicators(Edition edition) {
    return edition.site().indicators().values().stream()
        .map(
            it ->
                new CountedLink(
                    edition.links().indicator(it), edition.derived().series().count(it.id())))
        .filter(it -> it.count() > 0)
        .sorted(Comparator.comparingInt(it -> -it.count()))
        .limit(MOST_INDICATORS)
        .toList();
  }
}
