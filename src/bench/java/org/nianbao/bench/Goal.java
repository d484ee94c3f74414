package org.nianbao.bench;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * One thing that a build of ours is held to.
 *
 * @param what for readers, as are {@code asked} and {@code unit}
 * @param atLeast whether the measured value must not be below the limit, rather than not above it
 */
record Goal(
    String what,
    String asked,
    OptionalDouble measured,
    String unit,
    boolean atLeast,
    double limit) {

  enum Verdict {
    MET("达到 · met"),
    MISSED("**未达到 · missed**"),
    NOT_MEASURED("未测 · not measured");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  static Goal atLeast(String what, String asked, OptionalDouble measured, double limit) {
    return new Goal(what, asked, measured, "×", true, limit);
  }

  static Goal atMost(
      String what, String asked, OptionalDouble measured, String unit, double limit) {
    return new Goal(what, asked, measured, unit, false, limit);
  }

  Verdict verdict() {
    if (measured.isEmpty()) {
      return Verdict.NOT_MEASURED;
    }
    double value = measured.getAsDouble();
    return (atLeast ? value >= limit : value <= limit) ? Verdict.MET : Verdict.MISSED;
  }

  /** For example {@code 6.2×}; small numbers with as many digits as tell them from the limit. */
  String value() {
    if (measured.isEmpty()) {
      return "–";
    }
    double value = measured.getAsDouble();
    return String.format(Locale.ROOT, value < 1 ? "%.3f" : "%.2f", value) + unit;
  }
}
