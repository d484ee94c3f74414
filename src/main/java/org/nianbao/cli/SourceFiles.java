package org.nianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the files of a site folder that a user names. */
record SourceFiles(Path source, Words words) {

  /**
   * The files as the program names them, relative to the site folder.
   *
   * @param named relative to the folder at hand or to the site folder
   */
  SortedSet<String> of(List<Path> named) throws UsageException {
    SortedSet<String> files = new TreeSet<>();
    for (Path path : named) {
      files.add(
          Stream.of(path, source.resolve(path))
              .flatMap(it -> withinSource(it).stream())
              .findFirst()
              .orElseThrow(
                  () -> new UsageException(words.get("usage.noFile", Options.ONLY, path))));
    }
    return files;
  }

  /** Absent where it is no file of the site folder. */
  private Optional<String> withinSource(Path path) {
    try {
      Path folder = path.toAbsolutePath().normalize().getParent();
      Path name = path.getFileName();
      if (folder == null || name == null || !Files.isRegularFile(path)) {
        return Optional.empty();
      }
      Path root = source.toRealPath();
      Path file = folder.toRealPath().resolve(name);
      return file.startsWith(root)
          ? Optional.of(
              Normalizer.normalize(
                  root.relativize(file).toString().replace('\\', '/'), Normalizer.Form.NFC))
          : Optional.empty();
    } catch (IOException gone) {
      return Optional.empty();
    }
  }
}
