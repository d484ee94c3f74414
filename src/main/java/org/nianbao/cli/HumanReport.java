package org.nianbao.cli;

import java.io.PrintStream;
import org.nianbao.BuildResult;
import org.nianbao.problem.Problem;
import org.nianbao.problem.Wording;

/** Problems for people: the place, the sentence, the line with a caret, and what to do. */
final class HumanReport {

  private final BuildResult result;
  private final Wording wording;
  private final Words words;

  HumanReport(BuildResult result, Words words) {
    this.result = result;
    this.wording = new Wording(result.language());
    this.words = words;
  }

  void print(PrintStream out) {
    StringBuilder report = new StringBuilder();
    result.problems().forEach(problem -> append(report, problem));
    out.print(report);
  }

  private void append(StringBuilder report, Problem problem) {
    String severity = problem.severity().id();
    String message = Visible.of(wording.message(problem));
    report
        .append(Visible.of(problem.place().toString()))
        .append(": ")
        .append(words.get("problem." + severity, problem.code().name(), message))
        .append('\n');
    result
        .excerpts()
        .apply(problem.place())
        .filter(line -> !line.isBlank() && !problem.code().isPrivate())
        .ifPresent(line -> report.append(Excerpt.of(line, problem.place().column())));
    String hint = Visible.of(wording.hint(problem));
    if (!hint.isBlank()) {
      report.append("  ").append(words.get("problem.hint", hint)).append('\n');
    }
  }
}
