package org.nianbao.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Puts a finished folder in the place of the old one: all of it or nothing. */
final class Swap {

  private final Neighbours neighbours;
  private final Disk disk;

  Swap(Neighbours neighbours, Disk disk) {
    this.neighbours = neighbours;
    this.disk = disk;
  }

  /**
   * Leaves the old output as it was if the new one cannot be put in place; otherwise keeps the old
   * one as the spare.
   *
   * @param finished the folder that becomes the output: the staging folder or the spare
   */
  void putInPlace(Path finished) throws IOException {
    Path output = neighbours.output();
    if (!Trees.isTaken(output)) {
      disk.move(finished, output);
      return;
    }
    boolean exchanged = disk.exchange(finished, output);
    if (!exchanged) {
      moveTwice(finished);
    }
    try {
      keep(exchanged ? finished : neighbours.previous());
    } catch (IOException leftForTheNextRun) {
      // The new output stands; the next run sees to the old one.
    }
  }

  /** For systems on which folders cannot change places: for an instant there is no output. */
  private void moveTwice(Path finished) throws IOException {
    Path output = neighbours.output();
    disk.move(output, neighbours.previous());
    try {
      disk.move(finished, output);
    } catch (IOException failure) {
      putBack(failure);
      throw failure;
    }
  }

  private void putBack(IOException failure) {
    try {
      disk.move(neighbours.previous(), neighbours.output());
    } catch (IOException second) {
      failure.addSuppressed(second);
    }
  }

  /** Brings what an interrupted run left behind into order. */
  void recover() throws IOException {
    Path output = neighbours.output();
    Path previous = neighbours.previous();
    if (Manifest.isIn(previous) && (!Trees.isTaken(output) || Trees.isEmptyFolder(output))) {
      disk.delete(output);
      disk.move(previous, output);
    }
    keep(previous);
    if (!Manifest.isIn(neighbours.spare())) {
      Trees.delete(neighbours.spare(), disk);
    }
    Trees.delete(neighbours.staging(), disk);
  }

  /** Makes the edition before the spare; a run that began without an output has none. */
  private void keep(Path before) throws IOException {
    if (before.equals(neighbours.spare())) {
      return;
    }
    if (Manifest.isIn(before) && !Trees.isTaken(neighbours.spare())) {
      disk.move(before, neighbours.spare());
    }
    discard(before);
  }

  /** Deletes the manifest first, so that half an old edition is never taken for a whole one. */
  private void discard(Path before) throws IOException {
    if (Files.isDirectory(before, LinkOption.NOFOLLOW_LINKS)) {
      disk.delete(before.resolve(Manifest.FILE));
    }
    Trees.delete(before, disk);
  }
}
