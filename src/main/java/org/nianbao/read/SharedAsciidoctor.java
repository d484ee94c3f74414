package org.nianbao.read;

import java.util.Optional;
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

  /** The document as HTML. Where it fails beside another, it may be no fault of its own. */
  String convert(AsciidoctorRuntime.Task task) {
    boolean again = true;
    while (true) {
      AsciidoctorRuntime runtime = runtime();
      try {
        Optional<String> html = runtime.convert(task);
        if (html.isPresent()) {
          return html.get();
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
