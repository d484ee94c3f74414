package org.nianbao.bench;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** All that was measured, and what of it is compared. */
record Results(List<Row> rows) {

  Results {
    rows = List.copyOf(rows);
  }

  List<Integer> sizes() {
    return rows.stream().map(Row::reports).distinct().sorted().toList();
  }

  List<Row> of(int reports) {
    return rows.stream().filter(it -> it.reports() == reports).toList();
  }

  Optional<Row> find(int reports, String name) {
    return of(reports).stream().filter(it -> it.name().equals(name)).findFirst();
  }

  OptionalDouble wall(int reports, String name) {
    return find(reports, name).map(Row::wall).orElse(OptionalDouble.empty());
  }

  /** How many times as long the first takes at the same size; absent where one was not measured. */
  OptionalDouble ratio(int reports, String name, String to) {
    return ratio(wall(reports, name), wall(reports, to));
  }

  static OptionalDouble ratio(OptionalDouble of, OptionalDouble to) {
    return of.isPresent() && to.isPresent() && to.getAsDouble() > 0
        ? OptionalDouble.of(of.getAsDouble() / to.getAsDouble())
        : OptionalDouble.empty();
  }

  /** The most bytes that any of these held. */
  OptionalLong peak(int reports, String... names) {
    return Stream.of(names)
        .flatMap(it -> find(reports, it).stream())
        .flatMapToLong(it -> it.peak().stream())
        .max();
  }
}
