package org.nianbao.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Words and sentences that the corpus is made of, by the name of their group. */
record Pool(Map<String, Group> groups) {

  /**
   * One group of a file.
   *
   * @param title what stands behind the name in brackets, for example {@code 组织建设}; may be empty
   */
  record Group(String title, List<String> lines) {}

  /** Reads a resource of this package: {@code [name] title}, then a line for each entry. */
  static Pool read(String resource) {
    Map<String, Group> groups = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    for (String line : lines(resource)) {
      if (line.startsWith("[")) {
        int end = line.indexOf(']');
        lines = new ArrayList<>();
        groups.put(line.substring(1, end), new Group(line.substring(end + 1).strip(), lines));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(line);
      }
    }
    return new Pool(groups);
  }

  Group group(String name) {
    return Objects.requireNonNull(groups.get(name), name);
  }

  private static List<String> lines(String resource) {
    try (InputStream in = Objects.requireNonNull(Pool.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
