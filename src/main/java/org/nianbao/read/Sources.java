package org.nianbao.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.problem.Place;

/**
 * The lines of every file that was read, by path relative to the site folder. A document that
 * cannot be read, which was reported, is there without lines.
 *
 * @param lines without line ends; a character that must not be in a text is replaced by U+FFFD
 */
public record Sources(Map<String, List<String>> lines) {

  private static final int MAX_LINES_SEARCHED = 400;

  public Sources {
    lines = Map.copyOf(lines);
  }

  /** The lines of a file; none where it was not read. */
  public List<String> of(String file) {
    return lines.getOrDefault(file, List.of());
  }

  /** Whether the file exists as a document, an include or the settings, readable or not. */
  public boolean knows(String file) {
    return lines.containsKey(file);
  }

  /**
   * The first place at or below a line where one of the texts stands; a block of a document is
   * never longer than {@value #MAX_LINES_SEARCHED} lines.
   */
  public Optional<Place> find(Place from, String... texts) {
    List<String> all = of(from.file());
    int to = Math.min(all.size(), from.line() + MAX_LINES_SEARCHED);
    for (int line = from.line(); line <= to; line++) {
      String content = all.get(line - 1);
      for (String text : texts) {
        int index = text.isEmpty() ? -1 : content.indexOf(text);
        if (index >= 0) {
          return Optional.of(new Place(from.file(), line, content.codePointCount(0, index) + 1));
        }
      }
    }
    return Optional.empty();
  }

  /** The line that a place names, absent where the file has no such line. */
  public Optional<String> line(Place place) {
    List<String> all = of(place.file());
    return place.line() <= all.size() ? Optional.of(all.get(place.line() - 1)) : Optional.empty();
  }
}
