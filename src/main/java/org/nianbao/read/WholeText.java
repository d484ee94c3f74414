package org.nianbao.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problems;

/** The lines of a document, each where a conversion reads it, with those of its includes. */
final class WholeText {

  static final String INCLUDE = "include::";

  private static final Pattern DIRECTIVE = Pattern.compile("include::([^\\[]+)\\[(.*)]");

  /** Of options in any other form nobody tells what Asciidoctor makes; the whole file counts. */
  private static final Pattern OPTIONS =
      Pattern.compile("[\\w-]+=(?:[\\w.;!*+-]+|\"[\\w.;,!*+-]+\")(?:,(?!$)|$)");

  private record Cursor(CursorPath path, List<String> lines, int first, int next) {}

  private final Includes includes;
  private final Deque<Cursor> open = new ArrayDeque<>();
  private Place place;
  private CursorPath path;

  WholeText(Manuscript manuscript, IncludeFolder folder) {
    // What is wrong with a directive is told when the document is converted.
    this.includes = new Includes(manuscript, folder, new Problems());
    this.place = Place.of(manuscript.path());
    this.path = new CursorPath(0, manuscript.path());
    open.push(new Cursor(path, manuscript.lines(), 1, 0));
  }

  /** The next line; absent behind the last. */
  Optional<String> next() {
    while (!open.isEmpty()) {
      Cursor at = open.pop();
      if (at.next() < at.lines().size()) {
        open.push(new Cursor(at.path(), at.lines(), at.first(), at.next() + 1));
        path = at.path();
        place = path.place(at.first() + at.next());
        return Optional.of(at.lines().get(at.next()));
      }
    }
    return Optional.empty();
  }

  /** Where the line that was read last stands. */
  Place place() {
    return place;
  }

  /** The document and all that it was found to include. */
  List<String> files() {
    return includes.files();
  }

  /**
   * Reads what a directive includes next.
   *
   * @param directive as it is with the values of attributes
   */
  void include(String directive) {
    Matcher matcher = DIRECTIVE.matcher(directive);
    if (matcher.matches()) {
      includes
          .include(path, place.line(), matcher.group(1), options(matcher.group(2)))
          .ifPresent(this::push);
    }
  }

  static boolean isInclude(String line) {
    return line.startsWith(INCLUDE) && DIRECTIVE.matcher(line).matches();
  }

  private void push(Includes.Included included) {
    Deque<LineSelection.Piece> pieces = new ArrayDeque<>(included.pieces());
    while (!pieces.isEmpty()) {
      LineSelection.Piece piece = pieces.removeLast();
      open.push(new Cursor(included.path(), piece.lines(), piece.line(), 0));
    }
  }

  private static Map<String, Object> options(String written) {
    Map<String, Object> options = new HashMap<>();
    Matcher matcher = OPTIONS.matcher(written);
    int end = 0;
    while (matcher.find() && matcher.start() == end) {
      String option = matcher.group().replace("\"", "");
      int equals = option.indexOf('=');
      String value = option.endsWith(",") ? option.substring(0, option.length() - 1) : option;
      options.put(option.substring(0, equals), value.substring(equals + 1));
      end = matcher.end();
    }
    return end == written.length() ? options : Map.of();
  }
}
