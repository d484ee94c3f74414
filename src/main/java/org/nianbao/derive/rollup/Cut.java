package org.nianbao.derive.rollup;

import java.util.List;

/**
 * What stands for one or more organisations in a sum: each either with its own figure or, where it
 * has none, with what stands for its children, so that nothing is counted twice.
 *
 * @param existing how many organisations there are to state a figure, those of the parts included
 */
record Cut(List<Part> parts, int existing) {

  Cut {
    parts = List.copyOf(parts);
  }

  static Cut of(Part part) {
    return new Cut(List.of(part), 1);
  }

  /** {@code unknown} is of how many more nothing is known, from themselves or from below. */
  static Cut all(List<Cut> cuts, int unknown) {
    return new Cut(
        cuts.stream().flatMap(it -> it.parts().stream()).toList(),
        cuts.stream().mapToInt(Cut::existing).sum() + unknown);
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }
}
