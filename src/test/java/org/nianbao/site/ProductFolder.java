package org.nianbao.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a site folder takes over from this repository: all but its organisations and reports. */
final class ProductFolder {

  private static final List<String> TAKEN =
      List.of("templates", "assets", "jbake.properties", "content/indicators", "content/areas");

  private ProductFolder() {}

  static void copy(Path folder) {
    for (String taken : TAKEN) {
      copy(Path.of(taken), folder.resolve(taken));
    }
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
