package org.nianbao.problem;

import java.util.Comparator;
import java.util.List;

/**
 * One fault: what, where, and the words that its sentence names.
 *
 * @param arguments fill {@code {0}}, {@code {1}}… of the sentence and of the hint
 */
public record Problem(Code code, Severity severity, Place place, List<String> arguments)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::place)
          .thenComparing(Problem::code)
          .thenComparing(problem -> String.join("\0", problem.arguments()));

  public Problem {
    arguments = List.copyOf(arguments);
  }

  /** A problem as serious as its code usually is. */
  public static Problem of(Code code, Place place, String... arguments) {
    return new Problem(code, code.severity(), place, List.of(arguments));
  }

  Problem as(Severity other) {
    return new Problem(code, other, place, arguments);
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
