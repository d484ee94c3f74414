package org.nianbao.read;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.nianbao.problem.Place;

/**
 * The lines of every file that was read, by path relative to the site folder; they are read again
 * where they are asked for. A document that cannot be read, which was reported, is there without
 * lines. Lines have no line ends; a character that must not be in a text is replaced by U+FFFD.
 */
public final class Sources {

  private static final int MAX_LINES_SEARCHED = 400;

  /** Who asks for a line asks for others of the same file next. */
  private static final int RECENT = 64;

  private final Map<String, Supplier<List<String>>> readers = new ConcurrentHashMap<>();
  private final Map<String, List<String>> recent =
      Collections.synchronizedMap(
          new LinkedHashMap<>(RECENT, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
              return size() > RECENT;
            }
          });

  Sources() {}

  /** Lines that are at hand. */
  public Sources(Map<String, List<String>> lines) {
    lines.forEach((file, its) -> readers.put(file, () -> its));
  }

  /** Adds a file, unless it is known. */
  void add(String file, Supplier<List<String>> reader) {
    readers.putIfAbsent(file, reader);
  }

  /** The paths of all files. */
  public Set<String> files() {
    return Collections.unmodifiableSet(readers.keySet());
  }

  /** The lines of a file; none where it was not read. */
  public List<String> of(String file) {
    List<String> known = recent.get(file);
    if (known != null) {
      return known;
    }
    Supplier<List<String>> reader = readers.get(file);
    List<String> lines = reader == null ? List.of() : reader.get();
    recent.put(file, lines);
    return lines;
  }

  /** Whether the file exists as a document, an include or the settings, readable or not. */
  public boolean knows(String file) {
    return readers.containsKey(file);
  }

  /**
   * The first place at or below a line where one of the texts stands; a block of a document is
   * never longer than {@value #MAX_LINES_SEARCHED} lines.
   */
  public Optional<Place> find(Place from, String... texts) {
    return find(from, line -> Arrays.stream(texts).mapToInt(it -> indexOf(line, it)));
  }

  /** Likewise, in capitals or small letters. */
  public Optional<Place> findAnyCase(Place from, List<String> texts) {
    List<String> lower = texts.stream().map(it -> it.toLowerCase(Locale.ROOT)).toList();
    return find(
        from,
        line -> {
          String small = line.toLowerCase(Locale.ROOT);
          // Few signs become two when they are made small; then the place is near enough.
          return lower.stream().mapToInt(it -> Math.min(indexOf(small, it), line.length()));
        });
  }

  private static int indexOf(String line, String text) {
    return text.isEmpty() ? -1 : line.indexOf(text);
  }

  private Optional<Place> find(Place from, Function<String, IntStream> indexes) {
    List<String> all = of(from.file());
    int to = Math.min(all.size(), from.line() + MAX_LINES_SEARCHED);
    for (int line = from.line(); line <= to; line++) {
      String content = all.get(line - 1);
      OptionalInt index = indexes.apply(content).filter(it -> it >= 0).findFirst();
      if (index.isPresent()) {
        int column = content.codePointCount(0, index.getAsInt()) + 1;
        return Optional.of(new Place(from.file(), line, column));
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
