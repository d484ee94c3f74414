package org.nianbao.derive.rollup;

import java.util.List;
import java.util.Optional;
import org.nianbao.model.Id;

/** Finds single totals. */
final class Totals {

  private Totals() {}

  static Optional<Total> find(RollupIndex index, Id organisation, Id indicator, int year) {
    return index.byOrganisation().getOrDefault(organisation, List.of()).stream()
        .filter(row -> row.indicator().id().equals(indicator))
        .findFirst()
        .flatMap(row -> Optional.ofNullable(row.totals().get(year)));
  }
}
