package org.nianbao.derive.rollup;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.nianbao.model.Id;
import org.nianbao.model.Indicator;
import org.nianbao.model.Period;
import org.nianbao.model.Quantity;

/**
 * What the figures below an organisation add up to in one year.
 *
 * @param sum its qualifier says what the qualifiers of its parts make of it
 * @param units who states the figures in it, at least one
 * @param existing how many there were to state one, at least as many as {@code units}
 * @param period what the figures hold for, or one of the periods that can be compared; absent where
 *     not all of them can
 */
public record Total(Quantity sum, SortedSet<Id> units, int existing, Optional<Period> period) {

  public Total {
    units = Collections.unmodifiableSortedSet(units);
    if (units.isEmpty() || existing < units.size()) {
      throw new IllegalArgumentException(units.size() + " of " + existing);
    }
  }

  /** Empty where there is nothing to add, or no unit holds the sum exactly. */
  static Optional<Total> of(Cut cut, Indicator indicator) {
    if (cut.isEmpty()) {
      return Optional.empty();
    }
    SortedSet<Id> units = new TreeSet<>();
    cut.parts().forEach(it -> units.add(it.unit()));
    return Sum.of(cut.parts().stream().map(Part::quantity).toList(), indicator.unit())
        .map(sum -> new Total(sum, units, cut.existing(), period(cut, indicator)));
  }

  private static Optional<Period> period(Cut cut, Indicator indicator) {
    List<Period> periods = cut.parts().stream().map(Part::period).distinct().toList();
    boolean alike =
        periods.stream()
            .allMatch(
                one ->
                    periods.stream()
                        .allMatch(
                            other ->
                                one.year() == other.year()
                                    && indicator.aggregation().canCompare(one, other)));
    return alike ? Optional.of(periods.get(0)) : Optional.empty();
  }

  /** How many state a known figure. */
  public int stated() {
    return units.size();
  }

  /** Whether everyone is in the sum. */
  public boolean complete() {
    return stated() == existing;
  }

  /** Whether its parts are of periods that cannot be compared. */
  public boolean otherPeriods() {
    return period.isEmpty();
  }
}
