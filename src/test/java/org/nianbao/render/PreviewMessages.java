package org.nianbao.render;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** The messages of one language, as templates see them. */
final class PreviewMessages {

  private final SortedMap<String, String> patterns = new TreeMap<>();

  /** {@code tag} is the name of the file, for example {@code zh-CN}. */
  PreviewMessages(Path templates, String tag) {
    Properties properties = new Properties();
    try (Reader reader =
        Files.newBufferedReader(templates.resolve("messages").resolve(tag + ".properties"))) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    properties.forEach((key, value) -> patterns.put((String) key, (String) value));
  }

  SortedMap<String, String> patterns() {
    return patterns;
  }

  String text(String key, Object... args) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no message " + key);
    }
    return new MessageFormat(pattern, Locale.ROOT).format(args);
  }
}
