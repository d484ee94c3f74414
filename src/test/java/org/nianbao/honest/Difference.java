package org.nianbao.honest;

import java.util.List;
import java.util.Optional;

/** Where two transcripts part. */
final class Difference {

  private Difference() {}

  /** What was meant and what is there instead; absent where they are the same. */
  static Optional<String> between(List<String> meant, List<String> is) {
    if (meant.equals(is)) {
      return Optional.empty();
    }
    int shorter = Math.min(meant.size(), is.size());
    int start = 0;
    while (start < shorter && meant.get(start).equals(is.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start && last(meant, end).equals(last(is, end))) {
      end++;
    }
    return Optional.of(
        "meant:\n"
            + String.join("\n", meant.subList(start, meant.size() - end))
            + "\nis:\n"
            + String.join("\n", is.subList(start, is.size() - end)));
  }

  private static String last(List<String> lines, int before) {
    return lines.get(lines.size() - 1 - before);
  }
}
