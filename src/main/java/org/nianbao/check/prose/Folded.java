package org.nianbao.check.prose;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nianbao.model.Id;
import org.nianbao.read.MetricMark;

/**
 * A text made easy to search: simplified, half-width digits and letters, full-width punctuation, no
 * spaces but between letters or digits, and one {@link #REFERENCE} in place of a reference.
 */
final class Folded {

  static final char REFERENCE = MetricMark.OPEN;

  private final String original;
  private final StringBuilder text = new StringBuilder();

  /** By position in the folded text. */
  private int[] origins;

  private final SortedMap<Integer, Id> references = new TreeMap<>();

  Folded(String original) {
    this.original = original;
    this.origins = new int[original.length()];
  }

  void add(String folded, int origin) {
    int end = text.length() + folded.length();
    if (end > origins.length) {
      origins = Arrays.copyOf(origins, 2 * end);
    }
    Arrays.fill(origins, text.length(), end, origin);
    text.append(folded);
  }

  void addReference(Id id, int origin) {
    references.put(text.length(), id);
    add(String.valueOf(REFERENCE), origin);
  }

  String text() {
    return text.toString();
  }

  /** By the position of the reference in the folded text. */
  SortedMap<Integer, Id> references() {
    return references;
  }

  /** Where in the original a position of the folded text lies. */
  int origin(int position) {
    return position < text.length() ? origins[position] : original.length();
  }

  /** The original of a part of the folded text, without the spaces behind it. */
  String original(int start, int end) {
    return original.substring(origin(start), origin(end)).strip();
  }
}
