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

  /** The line that a place names, absent where the file has no such line. */
  public Optional<String> line(Place place) {
    List<String> all = of(place.file());
    return place.line() <= all.size() ? Optional.of(all.get(place.line() - 1)) : Optional.empty();
  }
}
