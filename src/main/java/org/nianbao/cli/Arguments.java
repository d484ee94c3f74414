package org.nianbao.cli;

import java.util.Arrays;
import java.util.Optional;

/** What can be told of the words of a command line before they are read as a whole. */
final class Arguments {

  private Arguments() {}

  static boolean have(String option, String... args) {
    return Arrays.asList(args).contains(option);
  }

  /** What stands behind an option, also behind {@code =}; known even where others are wrong. */
  static Optional<String> value(String option, String... args) {
    String assigned = option + "=";
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith(assigned)) {
        return Optional.of(args[i].substring(assigned.length()));
      }
      if (args[i].equals(option) && i + 1 < args.length) {
        return Optional.of(args[i + 1]);
      }
    }
    return Optional.empty();
  }
}
