package org.nianbao.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.nianbao.work.Jobs;
import org.nianbao.work.Progress;

/** The same for many files, several at once. */
final class Each {

  /** What is done with one of them. */
  @FunctionalInterface
  interface Step<T, R> {
    R apply(T thing) throws IOException;
  }

  private Each() {}

  /**
   * The results in the order of the things.
   *
   * @throws IOException as the first step that failed did; no step begins after it
   */
  static <T, R> List<R> of(Collection<T> things, Jobs jobs, Step<T, R> step) throws IOException {
    try {
      return jobs.inSilence()
          .map(Progress.Stage.PUBLISH, List.copyOf(things), it -> checked(step, it));
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private static <T, R> R checked(Step<T, R> step, T thing) {
    try {
      return step.apply(thing);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
