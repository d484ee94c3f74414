package org.nianbao.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.IncludeProcessor;
import org.asciidoctor.extension.PreprocessorReader;
import org.jspecify.annotations.Nullable;

/** Answers every include directive of the document at hand; Asciidoctor itself opens no file. */
final class IncludeDirective extends IncludeProcessor {

  private final Supplier<AsciidoctorRuntime.@Nullable Task> task;

  /** {@code task} tells what the calling thread has at hand. */
  IncludeDirective(Supplier<AsciidoctorRuntime.@Nullable Task> task) {
    this.task = task;
  }

  private Optional<Includes> includes() {
    return Optional.ofNullable(task.get()).flatMap(AsciidoctorRuntime.Task::includes);
  }

  /** Where it does not, Asciidoctor makes the directive a link, as in all secure documents. */
  @Override
  public boolean handles(String target) {
    return includes().isPresent();
  }

  @Override
  public void process(
      Document document, PreprocessorReader reader, String target, Map<String, Object> attributes) {
    Includes current = includes().orElseThrow();
    CursorPath from = CursorPath.parse(reader.getFile(), current.document());
    // The reader already stands behind the directive.
    current
        .include(from, reader.getLineNumber() - 1, target, attributes)
        .ifPresent(included -> push(reader, included));
  }

  /** Pieces go in from last to first, as each is read before what was pushed earlier. */
  private static void push(PreprocessorReader reader, Includes.Included included) {
    Map<String, Object> options = new HashMap<>(included.options().forReader());
    String name = included.path().name();
    Deque<LineSelection.Piece> pieces = new ArrayDeque<>(included.pieces());
    while (!pieces.isEmpty()) {
      LineSelection.Piece piece = pieces.removeLast();
      reader.pushInclude(
          String.join("\n", piece.lines()) + "\n", name, name, piece.line(), options);
    }
  }
}
