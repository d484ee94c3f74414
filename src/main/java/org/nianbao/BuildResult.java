package org.nianbao;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nianbao.problem.Language;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;
import org.nianbao.problem.Severity;
import org.nianbao.problem.Waived;

/**
 * What a run found and made.
 *
 * @param problems sorted by place
 * @param waived the findings that stand, sorted by place
 * @param excerpts the source line of a place, where there is one
 * @param language in which problems are to be worded
 * @param contents absent where the content has errors, and where not all of it was looked at
 * @param summary absent where nothing was published
 */
public record BuildResult(
    List<Problem> problems,
    List<Waived> waived,
    Function<Place, Optional<String>> excerpts,
    Language language,
    Optional<Contents> contents,
    Optional<Summary> summary) {

  public BuildResult {
    problems = List.copyOf(problems);
    waived = List.copyOf(waived);
  }

  /**
   * What was checked.
   *
   * @param figures all that reports state, those included that they say are unknown
   */
  public record Contents(int reports, int figures, int unknown) {}

  /** What was published. */
  public record Summary(int reports, int organisations, int pages) {}

  public boolean hasErrors() {
    return problems.stream().anyMatch(it -> it.severity() == Severity.ERROR);
  }

  /** Whether an error is in the settings, templates or options rather than in the content. */
  public boolean hasConfigurationErrors() {
    return problems.stream()
        .anyMatch(it -> it.severity() == Severity.ERROR && it.code().isConfiguration());
  }
}
