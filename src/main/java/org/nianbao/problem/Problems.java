package org.nianbao.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects the problems of a run, and the findings that stand, from any thread. */
public final class Problems {

  private final List<Problem> found = new ArrayList<>();
  private final List<Waived> standing = new ArrayList<>();
  private Severities severities = Severities.USUAL;

  /** From now on, and for what was found before. */
  public synchronized void weigh(Severities decided) {
    severities = decided;
  }

  public void add(Code code, Place place, String... arguments) {
    add(Problem.of(code, place, arguments));
  }

  public synchronized void add(Problem problem) {
    found.add(problem);
  }

  public synchronized void add(Waived waived) {
    standing.add(waived);
  }

  public synchronized boolean isEmpty() {
    return found.isEmpty() && standing.isEmpty();
  }

  /** As they were found, not weighed. */
  public synchronized List<Problem> all() {
    return List.copyOf(found);
  }

  public synchronized boolean hasErrors() {
    return found.stream().anyMatch(this::isError);
  }

  /** The files in which there are errors. */
  public synchronized Set<String> filesWithErrors() {
    return found.stream()
        .filter(this::isError)
        .map(problem -> problem.place().file())
        .collect(Collectors.toSet());
  }

  /** A problem that is not added, as serious as the site decided. */
  public synchronized Problem weighed(Problem problem) {
    return problem.as(severities.of(problem.code()));
  }

  private boolean isError(Problem problem) {
    return severities.of(problem.code()) == Severity.ERROR;
  }

  /** The findings that stand, by place. */
  public synchronized List<Waived> waived() {
    return standing.stream().sorted().distinct().toList();
  }

  /** All problems by place, each once, whatever the order in which they were found. */
  public synchronized List<Problem> sorted() {
    return found.stream().map(this::weighed).sorted().distinct().toList();
  }
}
