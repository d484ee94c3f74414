package org.nianbao.read;

import org.asciidoctor.ast.Cursor;
import org.jspecify.annotations.Nullable;
import org.nianbao.problem.Place;

/**
 * How Asciidoctor's cursors and readers name the text that they stand in: {@code 2:content/…} for
 * the second include of a document; the document itself has no name there.
 *
 * @param inclusion 0 for the document, else a number of {@link Includes}, as a file may be included
 *     twice
 * @param file relative to the site folder
 */
record CursorPath(int inclusion, String file) {

  static CursorPath parse(@Nullable String name, String document) {
    int colon = name == null ? -1 : name.indexOf(':');
    return name == null || colon < 0
        ? new CursorPath(0, document)
        : new CursorPath(Integer.parseInt(name.substring(0, colon)), name.substring(colon + 1));
  }

  static Place place(@Nullable Cursor cursor, String document) {
    return cursor == null
        ? Place.of(document)
        : parse(cursor.getFile(), document).place(cursor.getLineNumber());
  }

  /** A line of the file; Asciidoctor sometimes counts one too few. */
  Place place(int line) {
    return Place.of(file, Math.max(1, line));
  }

  String name() {
    return inclusion + ":" + file;
  }
}
