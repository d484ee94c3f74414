package org.nianbao.check;

import java.util.Optional;
import java.util.function.Function;
import org.nianbao.read.MetricMark;

/** Finds references to metrics in the text of a converted document. */
final class Marks {

  private Marks() {}

  /**
   * A reference.
   *
   * @param start where it begins in the text
   * @param end behind it
   * @param name what stands behind {@code metric-}
   * @param written what the header says
   */
  record Mark(int start, int end, String name, String written) {}

  /** The first one at or behind a place. */
  static Optional<Mark> find(String text, int from) {
    int open = text.indexOf(MetricMark.OPEN, from);
    int split = open < 0 ? -1 : text.indexOf(MetricMark.SPLIT, open);
    int close = split < 0 ? -1 : text.indexOf(MetricMark.CLOSE, split);
    return close < 0
        ? Optional.empty()
        : Optional.of(
            new Mark(
                open,
                close + 1,
                text.substring(open + 1, split),
                text.substring(split + 1, close)));
  }

  /** The text with something else in place of every reference. */
  static String replace(String text, Function<Mark, String> replacement) {
    Optional<Mark> mark = find(text, 0);
    if (mark.isEmpty()) {
      return text;
    }
    StringBuilder replaced = new StringBuilder(text.length());
    int from = 0;
    for (; mark.isPresent(); mark = find(text, from)) {
      replaced.append(text, from, mark.get().start()).append(replacement.apply(mark.get()));
      from = mark.get().end();
    }
    return replaced.append(text, from, text.length()).toString();
  }
}
