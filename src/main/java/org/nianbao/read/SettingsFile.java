package org.nianbao.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.nianbao.problem.Place;

/** The settings in the lines of a properties file, each with the line of its key. */
final class SettingsFile {

  private static final Pattern BROKEN_ESCAPE = Pattern.compile("\\\\u(?![0-9A-Fa-f]{4})");

  private SettingsFile() {}

  /** By key; of a key twice the last counts, as {@link Properties} has it. */
  static SortedMap<String, RawSetting> parse(String file, List<String> lines) {
    SortedMap<String, RawSetting> settings = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      int first = i;
      StringBuilder entry = new StringBuilder(lines.get(i).stripLeading());
      if (entry.isEmpty() || entry.charAt(0) == '#' || entry.charAt(0) == '!') {
        continue;
      }
      while (endsOpen(entry) && i + 1 < lines.size()) {
        entry.setLength(entry.length() - 1);
        entry.append(lines.get(++i).stripLeading());
      }
      Place place = Place.of(file, first + 1);
      properties(entry.toString())
          .forEach(
              (key, value) ->
                  settings.put((String) key, new RawSetting((String) key, (String) value, place)));
    }
    return Collections.unmodifiableSortedMap(settings);
  }

  private static boolean endsOpen(StringBuilder entry) {
    int backslashes = 0;
    while (backslashes < entry.length() && entry.charAt(entry.length() - 1 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  private static Properties properties(String entry) {
    try {
      return load(entry);
    } catch (IllegalArgumentException e) {
      // A Windows path, in which a backslash before a "u" is meant as such.
      return load(BROKEN_ESCAPE.matcher(entry).replaceAll("\\\\\\\\u"));
    }
  }

  private static Properties load(String entry) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(entry));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
