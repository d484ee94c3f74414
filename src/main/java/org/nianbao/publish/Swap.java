package org.nianbao.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts a finished folder in the place of the old one: all of it or nothing. */
final class Swap {

  private Swap() {}

  /** Leaves the old output as it was if the new one cannot be put in place. */
  static void putInPlace(Neighbours neighbours) throws IOException {
    Path output = neighbours.output();
    Path previous = neighbours.previous();
    boolean replaces = Trees.isTaken(output);
    if (replaces) {
      rename(output, previous);
    }
    try {
      rename(neighbours.staging(), output);
    } catch (IOException failure) {
      if (replaces) {
        putBack(previous, output, failure);
      }
      throw failure;
    }
    try {
      discard(previous);
    } catch (IOException leftForTheNextRun) {
      // The new output stands; the next run clears what remains of the old one.
    }
  }

  /** Brings what an interrupted run left behind into order. */
  static void recover(Neighbours neighbours) throws IOException {
    Path output = neighbours.output();
    Path previous = neighbours.previous();
    if (Manifest.isIn(previous) && (!Trees.isTaken(output) || Trees.isEmptyFolder(output))) {
      Files.deleteIfExists(output);
      rename(previous, output);
    }
    discard(previous);
    Trees.delete(neighbours.staging());
  }

  /** Deletes the manifest first, so that half an old edition is never taken for a whole one. */
  private static void discard(Path previous) throws IOException {
    if (Files.isDirectory(previous, LinkOption.NOFOLLOW_LINKS)) {
      Files.deleteIfExists(previous.resolve(Manifest.FILE));
    }
    Trees.delete(previous);
  }

  private static void putBack(Path previous, Path output, IOException failure) {
    try {
      rename(previous, output);
    } catch (IOException second) {
      failure.addSuppressed(second);
    }
  }

  private static void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }
}
