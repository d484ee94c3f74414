package org.nianbao.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts a finished folder in the place of the old one: all of it or nothing. */
final class Swap {

  private Swap() {}

  /**
   * Leaves the old output as it was if the new one cannot be put in place; otherwise keeps the old
   * one as the spare.
   *
   * @param finished the folder that becomes the output: the staging folder or the spare
   */
  static void putInPlace(Neighbours neighbours, Path finished) throws IOException {
    Path output = neighbours.output();
    Path previous = neighbours.previous();
    boolean replaces = Trees.isTaken(output);
    if (replaces) {
      rename(output, previous);
    }
    try {
      rename(finished, output);
    } catch (IOException failure) {
      if (replaces) {
        putBack(previous, output, failure);
      }
      throw failure;
    }
    try {
      keep(neighbours);
    } catch (IOException leftForTheNextRun) {
      // The new output stands; the next run sees to the old one.
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
    keep(neighbours);
    if (!Manifest.isIn(neighbours.spare())) {
      Trees.delete(neighbours.spare());
    }
    Trees.delete(neighbours.staging());
  }

  /** Makes the edition before the spare; a run that began without an output has none. */
  private static void keep(Neighbours neighbours) throws IOException {
    Path previous = neighbours.previous();
    if (Manifest.isIn(previous) && !Trees.isTaken(neighbours.spare())) {
      rename(previous, neighbours.spare());
    }
    discard(previous);
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
