package org.nianbao.model;

import java.util.Optional;

/** Calendar years from the first to the last, both included; an absent end is open. */
public record YearRange(Optional<Integer> first, Optional<Integer> last) {

  public static final YearRange ALWAYS = new YearRange(Optional.empty(), Optional.empty());

  public boolean contains(int year) {
    return first.map(it -> it <= year).orElse(true) && last.map(it -> year <= it).orElse(true);
  }
}
