package org.nianbao.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;

/** Where a document first goes beyond each bound, and how far it goes. */
final class Excesses {

  private static final int HOPELESS = 10;

  private record Excess(Place place, long amount) {}

  private final Map<Bound, Excess> found = new EnumMap<>(Bound.class);
  private final Map<Bound, Long> totals = new EnumMap<>(Bound.class);

  /** So much of something that is counted for itself each time. */
  void check(Bound bound, long amount, Place place) {
    if (amount > bound.most()) {
      found.putIfAbsent(bound, new Excess(place, amount));
    }
  }

  /** So much more of something that is counted over the document; whether it is not too much. */
  boolean add(Bound bound, long amount, Place place) {
    long total = totals.merge(bound, amount, Excesses::sum);
    if (total > bound.most()) {
      Excess first = found.get(bound);
      found.put(bound, new Excess(first == null ? place : first.place(), total));
    }
    return total <= bound.most();
  }

  /** The sum, or the largest number where it is larger than that. */
  static long sum(long a, long b) {
    return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
  }

  /** Whether so much was seen that the rest need not be looked at. */
  boolean isHopeless() {
    return totals.getOrDefault(Bound.CHARACTERS, 0L) > HOPELESS * Bound.CHARACTERS.most();
  }

  /** One at a place, as what a line has too much of often makes too much of something else. */
  List<Problem> problems() {
    SortedMap<Place, Problem> problems = new TreeMap<>();
    found.forEach(
        (bound, excess) ->
            problems.putIfAbsent(
                excess.place(),
                Problem.of(
                    Code.NB517,
                    excess.place(),
                    bound.word(),
                    Long.toString(excess.amount()),
                    Long.toString(bound.most()))));
    return List.copyOf(problems.values());
  }
}
