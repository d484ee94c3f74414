package org.nianbao.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A {@code _headers} file as the hosts read it that know it. */
final class HeadersFile {

  private HeadersFile() {}

  /** The headers of every file of a site by their names; none where it asks for none. */
  static Map<String, String> read(Path site) {
    Path file = site.resolve("_headers");
    if (!Files.isRegularFile(file)) {
      return Map.of();
    }
    try {
      List<String> lines = Files.readAllLines(file);
      if (!lines.get(0).equals("/*")) {
        throw new IllegalStateException("not for every file: " + lines.get(0));
      }
      Map<String, String> headers = new LinkedHashMap<>();
      for (String line : lines.subList(1, lines.size())) {
        int colon = line.indexOf(": ");
        if (!line.startsWith("  ") || colon < 0) {
          throw new IllegalStateException("no header: " + line);
        }
        headers.put(line.substring(2, colon), line.substring(colon + 2));
      }
      return headers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
