package org.nianbao.render.pages;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nianbao.derive.organisation.Levels;
import org.nianbao.model.Id;
import org.nianbao.model.Organisation;

/** The rows of a table of organisations that may run over several pages. */
final class RowOrder {

  private final Edition edition;

  /** Where an organisation stands in the tree, from above. */
  private final Map<Id, Integer> places = new HashMap<>();

  RowOrder(Edition edition) {
    this.edition = edition;
    Levels.of(edition.derived().tree().roots()).stream()
        .flatMap(List::stream)
        .forEach(it -> places.put(it.organisation().id(), places.size()));
  }

  /** A table of several pages keeps families together, so that neighbours can be compared. */
  <R> List<R> ordered(List<R> rows, Function<R, Organisation> organisation, int size) {
    return rows.size() <= size
        ? rows
        : rows.stream().sorted(Comparator.comparing(it -> place(organisation.apply(it)))).toList();
  }

  private int place(Organisation organisation) {
    return Objects.requireNonNull(places.get(organisation.id()));
  }

  /** From which organisation to which a page leads, as words; absent where it has all of them. */
  <R> @Nullable String span(
      Paging.Slice<R> slice, Function<R, Organisation> organisation, int all) {
    List<R> rows = slice.items();
    return rows.size() == all
        ? null
        : edition.text(
            "indicator.span",
            organisation.apply(rows.get(0)).shortName(),
            organisation.apply(rows.get(rows.size() - 1)).shortName(),
            all);
  }
}
