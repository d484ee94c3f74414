package org.nianbao.cli;

import org.nianbao.BuildResult;
import org.nianbao.problem.Severity;

/** How many problems there are of each kind. */
record Counts(int errors, int warnings) {

  static Counts of(BuildResult result) {
    int errors =
        (int) result.problems().stream().filter(it -> it.severity() == Severity.ERROR).count();
    return new Counts(errors, result.problems().size() - errors);
  }
}
