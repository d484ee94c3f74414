package org.nianbao.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.IncludeProcessor;
import org.asciidoctor.extension.PreprocessorReader;
import org.jspecify.annotations.Nullable;

/** Answers every include directive of the document at hand; Asciidoctor itself opens no file. */
final class IncludeDirective extends IncludeProcessor {

  private @Nullable Includes includes;

  void use(Includes includes) {
    this.includes = includes;
  }

  @Override
  public boolean handles(String target) {
    return true;
  }

  @Override
  public void process(
      Document document, PreprocessorReader reader, String target, Map<String, Object> attributes) {
    Includes current = includes;
    if (current == null) {
      return;
    }
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
