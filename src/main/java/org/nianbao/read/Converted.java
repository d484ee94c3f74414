package org.nianbao.read;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nianbao.problem.Problem;

/**
 * What became of a {@link Manuscript}.
 *
 * @param html the body with its marks
 * @param files the document and the files that it includes, as {@link LineMark#fileIndex} counts
 *     them
 * @param included the lines of every included file, by path relative to the site folder
 * @param problems what was found on the way
 */
record Converted(
    String html,
    List<String> files,
    SortedMap<String, List<String>> included,
    List<Problem> problems) {

  Converted {
    files = List.copyOf(files);
    included = Collections.unmodifiableSortedMap(new TreeMap<>(included));
    problems = List.copyOf(problems);
  }

  /** A document whose text was not asked for. */
  static Converted not(String path) {
    return new Converted("", List.of(path), new TreeMap<>(), List.of());
  }

  /** A document that could not be converted. */
  static Converted failed(String path, Problem problem) {
    return new Converted("", List.of(path), new TreeMap<>(), List.of(problem));
  }
}
