package org.nianbao.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of a run, from any thread. */
public final class Problems {

  private final List<Problem> found = new ArrayList<>();

  public void add(Code code, Place place, String... arguments) {
    add(Problem.of(code, place, arguments));
  }

  public synchronized void add(Problem problem) {
    found.add(problem);
  }

  public synchronized boolean hasErrors() {
    return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** All problems by place, each once, whatever the order in which they were found. */
  public synchronized List<Problem> sorted() {
    return found.stream().sorted().distinct().toList();
  }
}
