package org.nianbao.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How problems are printed. */
enum Format {
  HUMAN,
  JSON,
  SARIF;

  /** From the value of {@code --format}, for example {@code json}. */
  static Optional<Format> parse(String text) {
    return Arrays.stream(values())
        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst();
  }
}
