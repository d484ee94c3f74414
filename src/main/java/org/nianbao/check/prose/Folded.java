package org.nianbao.check.prose;

import java.util.ArrayList;
import java.util.List;
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
  private final List<Integer> origins = new ArrayList<>();
  private final SortedMap<Integer, Id> references = new TreeMap<>();

  Folded(String original) {
    this.original = original;
  }

  void add(String folded, int origin) {
    for (int i = 0; i < folded.length(); i++) {
      origins.add(origin);
    }
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
    return position < origins.size() ? origins.get(position) : original.length();
  }

  /** The original of a part of the folded text, without the spaces behind it. */
  String original(int start, int end) {
    return original.substring(origin(start), origin(end)).strip();
  }
}
