package org.nianbao.read;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One Asciidoctor for all converters of a process: to start and to warm up another Ruby for each
 * costs a quarter of all work. It is replaced after a failure, as nobody knows what that left
 * behind.
 *
 * @see <a href="https://docs.asciidoctor.org/asciidoctorj/latest/ruby-runtime">that it may be
 *     shared</a>
 */
final class SharedAsciidoctor implements AutoCloseable {

  private @Nullable AsciidoctorRuntime current;

  /** Does what the first document would wait for. */
  void start() {
    runtime();
  }

  private synchronized AsciidoctorRuntime runtime() {
    if (current == null) {
      current = new AsciidoctorRuntime();
    }
    return current;
  }

  /**
   * What a conversion gives. Where it fails beside another, that may be no fault of its own.
   *
   * @param conversion is absent where the runtime was closed; may be begun anew from the start
   */
  <T> T convert(Function<AsciidoctorRuntime, Optional<T>> conversion) {
    boolean again = true;
    while (true) {
      AsciidoctorRuntime runtime = runtime();
      try {
        Optional<T> converted = conversion.apply(runtime);
        if (converted.isPresent()) {
          return converted.get();
        }
      } catch (RuntimeException | StackOverflowError failure) {
        boolean alone = !runtime.isBusy();
        discard(runtime);
        if (alone || !again) {
          throw failure;
        }
        again = false;
      }
    }
  }

  private void discard(AsciidoctorRuntime failed) {
    synchronized (this) {
      if (current == failed) {
        current = null;
      }
    }
    failed.close();
  }

  @Override
  public void close() {
    AsciidoctorRuntime last;
    synchronized (this) {
      last = current;
      current = null;
    }
    if (last != null) {
      last.close();
    }
  }
}
