package org.nianbao.read;

import java.util.function.Supplier;
import org.asciidoctor.log.LogHandler;
import org.asciidoctor.log.LogRecord;
import org.jspecify.annotations.Nullable;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;

/** What Asciidoctor says about the document at hand, as problems. */
final class Messages implements LogHandler {

  private final Supplier<AsciidoctorRuntime.@Nullable Task> task;

  /** {@code task} tells what the calling thread has at hand. */
  Messages(Supplier<AsciidoctorRuntime.@Nullable Task> task) {
    this.task = task;
  }

  @Override
  public void log(LogRecord message) {
    AsciidoctorRuntime.Task current = task.get();
    if (current == null) {
      return;
    }
    Place place = CursorPath.place(message.getCursor(), current.document());
    switch (message.getSeverity()) {
      case WARN -> current.problems().add(Code.NB509, place, message.getMessage());
      case ERROR, FATAL -> current.problems().add(Code.NB510, place, message.getMessage());
      default -> {}
    }
  }
}
