package org.nianbao.read;

import java.util.List;
import org.nianbao.problem.Problem;

/**
 * What became of a {@link Manuscript}.
 *
 * @param html the body with its marks
 * @param files the document and the files that it includes, as {@link LineMark#fileIndex} counts
 *     them
 * @param problems what was found on the way
 */
record Converted(String html, List<String> files, List<Problem> problems) {

  Converted {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  /** A document that could not be converted. */
  static Converted failed(String path, Problem problem) {
    return new Converted("", List.of(path), List.of(problem));
  }
}
