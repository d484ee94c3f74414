package org.nianbao.check.prose;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Words of which the longest is looked for at a place of a folded text. */
final class WordSet {

  private final List<String> longestFirst;

  private WordSet(List<String> longestFirst) {
    this.longestFirst = longestFirst;
  }

  /** The words are separated by spaces and given as folded. */
  static WordSet of(String... lines) {
    return new WordSet(
        Arrays.stream(String.join(" ", lines).split(" "))
            .sorted(Comparator.comparing(String::length).reversed())
            .toList());
  }

  /** Where the word begins that ends before {@code end}; {@code end} where there is none. */
  int before(String text, int end, int floor) {
    return longestFirst.stream()
        .filter(it -> end - it.length() >= floor && text.startsWith(it, end - it.length()))
        .findFirst()
        .map(it -> end - it.length())
        .orElse(end);
  }

  /** Where the word ends that begins at {@code start}; {@code start} where there is none. */
  int after(String text, int start) {
    return longestFirst.stream()
        .filter(it -> text.startsWith(it, start))
        .findFirst()
        .map(it -> start + it.length())
        .orElse(start);
  }
}
