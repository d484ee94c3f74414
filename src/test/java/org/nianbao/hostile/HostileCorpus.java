package org.nianbao.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All attacks. */
public final class HostileCorpus {

  private static final Path FOLDER = Path.of("src/test/resources/hostile");

  private HostileCorpus() {}

  /** Every case, sorted by name. */
  public static List<HostileCase> all() {
    return in(FOLDER);
  }

  static List<HostileCase> in(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(it -> it.toString().endsWith(".txt"))
          .sorted()
          .map(it -> read(folder, it))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HostileCase read(Path folder, Path file) {
    String name = folder.relativize(file).toString().replace('\\', '/').replaceFirst("\\.txt$", "");
    try {
      return HostileCaseReader.read(name, Files.readString(file).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
