package org.nianbao.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problems;

/** Reports what is wrong with the output, at the place where the user named it. */
record Faults(String output, Problems problems) {

  static Faults of(Path output, Problems problems) {
    String shown = SourceFiles.slashed(output);
    return new Faults(shown.isEmpty() ? "--output" : shown, problems);
  }

  void notOurs() {
    problems.add(Code.NB701, place(), output);
  }

  void holdsSources(String part) {
    problems.add(Code.NB702, place(), output, part);
  }

  void busy() {
    problems.add(Code.NB703, place(), output);
  }

  void cannotWrite(IOException failure) {
    problems.add(Code.NB704, place(), output, answer(failure));
  }

  /**
   * What the system answered, in its own words and language, for example {@code No space left on
   * device}; where it has none, the name of the fault, such as {@code AccessDenied}.
   */
  static String answer(IOException failure) {
    if (failure instanceof FileSystemException known && known.getReason() != null) {
      return known.getReason();
    }
    return failure.getClass().getSimpleName().replaceFirst("Exception$", "");
  }

  private Place place() {
    return Place.of(output);
  }
}
