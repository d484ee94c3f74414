package org.nianbao.check.spelling;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what an editor probably meant. */
public final class Suggestion {

  /** At most this many letters may differ, and never half of the word. */
  private static final int MAX_DISTANCE = 3;

  private Suggestion() {}

  /** The known name that differs least, in either script; empty where none is near. */
  public static Optional<String> nearest(String written, Collection<String> known) {
    String word = Folding.fold(written);
    int limit = Math.min(MAX_DISTANCE, Math.max(1, (word.length() - 1) / 2));
    LevenshteinDistance distance = new LevenshteinDistance(limit);
    record Candidate(String name, int distance) {}
    return known.stream()
        .map(name -> new Candidate(name, distance.apply(word, Folding.fold(name))))
        .filter(candidate -> candidate.distance() >= 0)
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .map(Candidate::name);
  }

  /** The nearest name, or all of them where none is near. */
  public static String nearestOrAll(String written, Collection<String> known) {
    return nearest(written, known)
        .orElseGet(() -> String.join("、", known.stream().sorted().toList()));
  }
}
