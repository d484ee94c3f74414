package org.nianbao.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * One thing that is measured.
 *
 * @param before lays ready what a run needs; not measured
 * @param directory where the command runs
 * @param after makes sure that the run did its work; not measured
 * @param remarks what readers of the table should know
 */
record Task(
    String name,
    Before before,
    List<String> command,
    Path directory,
    After after,
    List<String> remarks) {

  /** {@code round} counts the runs from 0. */
  interface Before {
    void prepare(int round) throws IOException;
  }

  /** {@code round} counts the runs from 0. */
  interface After {
    void check(int round) throws IOException, RunFailed;
  }

  Task {
    command = List.copyOf(command);
    remarks = List.copyOf(remarks);
  }
}
