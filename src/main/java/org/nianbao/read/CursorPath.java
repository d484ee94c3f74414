package org.nianbao.read;

import java.util.Objects;
import org.asciidoctor.ast.Cursor;
import org.jspecify.annotations.Nullable;
import org.nianbao.problem.Place;

/**
 * How Asciidoctor's cursors name our files. It knows an included file by its path relative to the
 * site folder and displays it as {@code 2:content/…}, the number being the {@link
 * LineMark#fileIndex}; the document itself has no name.
 */
final class CursorPath {

  private CursorPath() {}

  static String display(int fileIndex, String file) {
    return fileIndex + ":" + file;
  }

  static LineMark mark(Cursor cursor) {
    String path = Objects.toString(cursor.getPath(), "");
    int colon = path.indexOf(':');
    boolean numbered =
        colon > 0 && path.chars().limit(colon).allMatch(it -> it >= '0' && it <= '9');
    int fileIndex = numbered ? Integer.parseInt(path.substring(0, colon)) : 0;
    return new LineMark(fileIndex, line(cursor.getLineNumber()));
  }

  static Place place(@Nullable Cursor cursor, String document) {
    return cursor == null
        ? Place.of(document)
        : Place.of(file(cursor.getFile(), document), line(cursor.getLineNumber()));
  }

  /** The file that a cursor or reader names, the document itself where it names none. */
  static String file(@Nullable String name, String document) {
    return name == null || name.isEmpty() ? document : name;
  }

  static int line(int line) {
    return Math.max(1, line);
  }
}
