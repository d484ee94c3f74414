package org.nianbao.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.SiteBuild;

/** How much a run has to do, guessed before anything is loaded that would tell. */
final class Workload {

  /**
   * From so many documents on, Java's second compiler saves more than it costs. The bench's
   * reports, converted already: 1,000 took 25 s of processor time instead of 19, and 10,000 took 95
   * s instead of 156.
   */
  static final int LARGE = 2_500;

  private static final String CONTENT = "content";
  private static final String EXTENSION = ".adoc";

  private Workload() {}

  /** Whether the arguments ask for a site with many documents, of which no run before knows. */
  static boolean isLarge(String... args) {
    try {
      Path source = Path.of(Arguments.value(Options.SOURCE, args).orElse("."));
      return hasManyDocuments(source.resolve(CONTENT)) && isFromNothing(source, args);
    } catch (InvalidPathException | IOException | UncheckedIOException toldLater) {
      return false;
    }
  }

  private static boolean hasManyDocuments(Path content) throws IOException {
    if (!Files.isDirectory(content)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(content)) {
      return files.filter(it -> it.toString().endsWith(EXTENSION)).limit(LARGE).count() == LARGE;
    }
  }

  private static boolean isFromNothing(Path source, String... args) {
    if (Arguments.have(Options.CLEAN, args)) {
      return true;
    }
    Path output =
        Arguments.value(Options.OUTPUT, args)
            .map(Path::of)
            .orElseGet(() -> source.resolve(Options.DEFAULT_OUTPUT));
    Optional<Path> cache =
        Arguments.value(Options.CACHE, args)
            .map(Path::of)
            .or(() -> SiteBuild.usualCache(source, output));
    return cache.stream().noneMatch(Files::isDirectory);
  }
}
