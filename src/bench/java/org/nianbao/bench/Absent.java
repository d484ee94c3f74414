package org.nianbao.bench;

/** A peer cannot be measured here, and why. */
final class Absent extends Exception {

  private static final long serialVersionUID = 1L;

  Absent(String why) {
    super(why);
  }

  String why() {
    return String.valueOf(getMessage());
  }

  /** Some take hours, or all memory, where there is much. */
  static void above(int limit, int reports) throws Absent {
    if (reports > limit) {
      throw new Absent("超过 %,d 份不测 · not run above %,d".formatted(limit, limit));
    }
  }
}
