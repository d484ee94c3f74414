package org.nianbao.model;

import java.util.Comparator;
import java.util.Optional;

/** Calendar years from the first to the last, both included; an absent end is open. */
public record YearRange(Optional<Integer> first, Optional<Integer> last) {

  public static final YearRange ALWAYS = new YearRange(Optional.empty(), Optional.empty());

  /** By the first year; an open beginning comes before any year. */
  public static final Comparator<YearRange> BY_FIRST = Comparator.comparingInt(YearRange::from);

  public boolean contains(int year) {
    return first.map(it -> it <= year).orElse(true) && last.map(it -> year <= it).orElse(true);
  }

  /** Whether a year belongs to both; false where either ends before it begins. */
  public boolean overlaps(YearRange other) {
    int from = Math.max(from(), other.from());
    return from <= Math.min(to(), other.to());
  }

  private int from() {
    return first.orElse(Integer.MIN_VALUE);
  }

  private int to() {
    return last.orElse(Integer.MAX_VALUE);
  }
}
