package org.nianbao.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.nianbao.problem.Problems;

/**
 * One edition of the site in the making. Pages are written to {@link #folder()}, a hidden folder
 * beside the output; {@link #publish} puts them in place of the old edition, all or none. Whatever
 * is not published is gone after {@link #close()}.
 */
public final class Publication implements AutoCloseable {

  private final Neighbours neighbours;
  private final RunLock lock;
  private final Faults faults;
  private final Problems problems;
  private final SourceFiles files;
  private boolean closed;

  private Publication(
      Path source, Neighbours neighbours, RunLock lock, Faults faults, Problems problems) {
    this.neighbours = neighbours;
    this.lock = lock;
    this.faults = faults;
    this.problems = problems;
    this.files = new SourceFiles(source, neighbours.staging(), faults, problems);
  }

  /**
   * Begins an edition, after putting in order what an interrupted run left behind.
   *
   * @param source the site folder, which the output must not touch
   * @param output the folder to publish to, for example {@code target/site}; need not exist
   * @return absent where the output cannot be published to; the problems say why
   */
  public static Optional<Publication> open(Path source, Path output, Problems problems) {
    Faults faults = Faults.of(output, problems);
    try {
      Path realOutput = Trees.real(output);
      Optional<String> endangered = Guards.endangered(Trees.real(source), realOutput);
      if (endangered.isPresent()) {
        faults.holdsSources(endangered.get());
        return Optional.empty();
      }
      if (!Guards.isReplaceable(realOutput)) {
        faults.notOurs();
        return Optional.empty();
      }
      Neighbours neighbours = new Neighbours(realOutput);
      Files.createDirectories(neighbours.lock().getParent());
      Optional<RunLock> lock = RunLock.tryAcquire(neighbours.lock());
      if (lock.isEmpty()) {
        faults.busy();
        return Optional.empty();
      }
      prepare(neighbours, lock.get());
      Path folder = source.toAbsolutePath().normalize();
      return Optional.of(new Publication(folder, neighbours, lock.get(), faults, problems));
    } catch (IOException failure) {
      faults.cannotWrite(failure);
      return Optional.empty();
    }
  }

  /**
   * Where results may be kept for the next run with the same output, for example {@code
   * target/.site.cache}; need not exist. Absent where such an output could not be published to.
   *
   * @param clean whether it is emptied first, as far as it can be
   */
  public static Optional<Path> cache(Path source, Path output, boolean clean) {
    try {
      Path realOutput = Trees.real(output);
      if (Guards.endangered(Trees.real(source), realOutput).isPresent()) {
        return Optional.empty();
      }
      Path cache = new Neighbours(realOutput).cache();
      if (clean) {
        Trees.delete(cache);
      }
      return Optional.of(cache);
    } catch (IOException unusable) {
      return Optional.empty();
    }
  }

  private static void prepare(Neighbours neighbours, RunLock lock) throws IOException {
    try {
      Swap.recover(neighbours);
      Files.createDirectory(neighbours.staging());
    } catch (IOException failure) {
      lock.release();
      throw failure;
    }
  }

  /** Where the pages of this edition are written; empty at first. */
  public Path folder() {
    return neighbours.staging();
  }

  /**
   * Copies an image or attachment to the same path in the output.
   *
   * @param folder the content folder, below {@code source} as given to {@link #open}
   * @param file relative to {@code folder} with forward slashes, for example {@code
   *     reports/liaobu-town/photo.jpg}
   */
  public void copy(Path folder, String file) {
    files.copy(folder, file);
  }

  /**
   * Copies all files of a folder but hidden ones.
   *
   * @param folder for example the assets folder; need not exist
   * @param target relative to the output with forward slashes, for example {@code assets}
   */
  public void copyTree(Path folder, String target) {
    files.copyTree(folder, target);
  }

  /**
   * Shows every file of this edition to an inspector before it is published.
   *
   * @param inspector of the path relative to the output, with forward slashes, and of the text;
   *     empty where the file is no text, for example an image
   */
  public void inspect(BiConsumer<String, String> inspector) {
    try {
      StagedFiles.read(folder(), inspector);
    } catch (IOException failure) {
      faults.cannotWrite(failure);
    }
  }

  /**
   * Puts the edition in place, unless there have been errors.
   *
   * @param version of the program, for example {@code 1.0.0}
   * @return whether the edition is in place now; if not, the old one is as it was
   */
  public boolean publish(String version) {
    if (problems.hasErrors()) {
      return false;
    }
    try {
      if (!Guards.isReplaceable(neighbours.output())) {
        faults.notOurs();
        return false;
      }
      Manifest.write(folder(), version);
      Swap.putInPlace(neighbours);
      return true;
    } catch (IOException failure) {
      faults.cannotWrite(failure);
      return false;
    }
  }

  /** Discards what was not published and lets the next run begin. */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      Trees.delete(folder());
    } catch (IOException leftForTheNextRun) {
      // The next run clears it.
    } finally {
      lock.release();
    }
  }
}
