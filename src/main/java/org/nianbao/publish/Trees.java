package org.nianbao.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Folders as wholes. No method follows a symbolic link below the folder that it is given. */
final class Trees {

  private Trees() {}

  /** The path without symbolic links, also where its end does not exist yet. */
  static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    for (Path start = absolute; start != null; start = start.getParent()) {
      if (Files.exists(start)) {
        return start.toRealPath().resolve(start.relativize(absolute)).normalize();
      }
    }
    return absolute;
  }

  static boolean isEmptyFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  /** Whether anything has this name, a symbolic link without a target too. */
  static boolean isTaken(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Deletes a folder and all below it; of a symbolic link, the link only. */
  static void delete(Path folder, Disk disk) throws IOException {
    if (!isTaken(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            disk.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            disk.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
