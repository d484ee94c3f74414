package org.nianbao.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Keeps us from deleting what we did not make. */
final class Guards {

  private static final List<String> SOURCES =
      List.of("content", "templates", "assets", "src", ".git");

  private Guards() {}

  /**
   * The part of the site folder that publishing to {@code output} would overwrite or fill, for
   * example {@code content}; {@code .} for the site folder itself.
   *
   * @param source without symbolic links
   * @param output without symbolic links
   */
  static Optional<String> endangered(Path source, Path output) throws IOException {
    if (source.startsWith(output) || output.getFileName() == null) {
      return Optional.of(".");
    }
    for (String name : SOURCES) {
      Path part = source.resolve(name);
      if (touch(part, output) || touch(Trees.real(part), output)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** Whether a run may replace what is at {@code output}: nothing, or what a run of ours made. */
  static boolean isReplaceable(Path output) throws IOException {
    if (!Trees.isTaken(output) || Trees.isEmptyFolder(output)) {
      return true;
    }
    // A repository in the output, as for a branch of pages, holds more than we made.
    return Files.isDirectory(output, LinkOption.NOFOLLOW_LINKS)
        && Manifest.isIn(output)
        && !Trees.isTaken(output.resolve(".git"));
  }

  private static boolean touch(Path part, Path output) {
    return output.startsWith(part) || part.startsWith(output);
  }
}
