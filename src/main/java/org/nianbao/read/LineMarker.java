package org.nianbao.read;

import java.util.List;
import java.util.Map;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.Treeprocessor;
import org.jspecify.annotations.Nullable;

/** Gives every block a role that says where it stands in the source. */
final class LineMarker extends Treeprocessor {

  private @Nullable Includes includes;

  void use(Includes includes) {
    this.includes = includes;
  }

  @Override
  public Document process(Document document) {
    Includes current = includes;
    for (StructuralNode node : document.findBy(Map.of("traverse_documents", true))) {
      for (String role : List.copyOf(node.getRoles())) {
        if (LineMark.isMark(role)) {
          node.removeRole(role);
        }
      }
      Cursor cursor = node.getSourceLocation();
      if (cursor != null && current != null) {
        CursorPath path = CursorPath.parse(cursor.getFile(), current.document());
        node.addRole(current.mark(path, cursor.getLineNumber()).className());
      }
    }
    return document;
  }
}
