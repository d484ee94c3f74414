package org.nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders that the runs write. */
final class Folders {

  private Folders() {}

  /**
   * Moves a folder with all in it, which need not exist, into another, so that it may be deleted
   * when nothing is measured any more: for minutes after many files were deleted, ext4 without a
   * journal is slow to make new ones.
   */
  static void setAside(Path folder, Path old) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.createDirectories(old);
    Files.move(folder, Files.createTempDirectory(old, "").resolve(folder.getFileName()));
  }

  /** Deletes a folder with all in it; it need not exist. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(file);
      }
    }
  }

  /** A program that leaves documents out is fast, but not at this work. */
  static void needPages(Path folder, int reports) throws IOException, RunFailed {
    long pages = 0;
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        pages = files.filter(it -> it.toString().endsWith(".html")).count();
      }
    }
    if (pages < reports) {
      throw new RunFailed("%d pages of %d reports".formatted(pages, reports));
    }
  }
}
