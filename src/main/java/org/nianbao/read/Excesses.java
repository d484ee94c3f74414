package org.nianbao.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;

/** Where a document first goes beyond each bound, and how far it goes. */
final class Excesses {

  private record Excess(Place place, long amount) {}

  private final Map<Bound, Excess> found = new EnumMap<>(Bound.class);
  private final Map<Bound, Long> totals = new EnumMap<>(Bound.class);

  /** So much of something that is counted for itself each time. */
  void check(Bound bound, long amount, Place place) {
    if (amount > bound.most()) {
      found.putIfAbsent(bound, new Excess(place, amount));
    }
  }

  /** So much more of something that is counted over the document. */
  void add(Bound bound, long amount, Place place) {
    long total = totals.merge(bound, amount, Excesses::sum);
    if (total > bound.most()) {
      Excess first = found.get(bound);
      found.put(bound, new Excess(first == null ? place : first.place(), total));
    }
  }

  /** The sum, or the largest number where it is larger than that. */
  static long sum(long a, long b) {
    return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
  }

  List<Problem> problems() {
    return found.entrySet().stream()
        .map(
            it ->
                Problem.of(
                    Code.NB517,
                    it.getValue().place(),
                    it.getKey().word(),
                    Long.toString(it.getValue().amount()),
                    Long.toString(it.getKey().most())))
        .sorted()
        .toList();
  }
}
