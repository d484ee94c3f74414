package org.nianbao.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.BiConsumer;
import org.nianbao.cache.Cache;
import org.nianbao.cache.Digest;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problems;
import org.nianbao.work.Jobs;

/**
 * One edition of the site in the making. Files are given one by one; {@link #publish} puts them in
 * place of the old edition, all or none. Whatever is not published is gone after {@link #close()}.
 */
public final class Publication implements AutoCloseable {

  private final Neighbours neighbours;
  private final Disk disk;
  private final RunLock lock;
  private final Faults faults;
  private final Problems problems;
  private final NextEdition next;
  private final BiConsumer<String, String> inspector;
  private final SourceFiles files;
  private boolean closed;

  private Publication(
      Path source,
      Neighbours neighbours,
      Disk disk,
      RunLock lock,
      NextEdition next,
      Cache cache,
      BiConsumer<String, String> inspector,
      Faults faults,
      Problems problems) {
    this.neighbours = neighbours;
    this.disk = disk;
    this.lock = lock;
    this.next = next;
    this.inspector = inspector;
    this.faults = faults;
    this.problems = problems;
    this.files = new SourceFiles(source, next, cache, inspector, faults, problems);
  }

  /**
   * Begins an edition, after putting in order what an interrupted run left behind.
   *
   * @param source the site folder, which the output must not touch
   * @param output the folder to publish to, for example {@code target/site}; need not exist
   * @param cache keeps what is known of the published files for the next run
   * @param jobs how many files may be seen to at once
   * @param inspector is shown every file that is not as it was: the path relative to the output,
   *     with forward slashes, and the text; empty where the file is no text, for example an image
   * @return absent where the output cannot be published to; the problems say why
   */
  public static Optional<Publication> open(
      Path source,
      Path output,
      Cache cache,
      Jobs jobs,
      BiConsumer<String, String> inspector,
      Problems problems) {
    return open(source, output, new Disk(), cache, jobs, inspector, problems);
  }

  /** The same on a disk that may fail. */
  static Optional<Publication> open(
      Path source,
      Path output,
      Disk disk,
      Cache cache,
      Jobs jobs,
      BiConsumer<String, String> inspector,
      Problems problems) {
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
      disk.createFolders(neighbours.lock().resolveSibling("."));
      Optional<RunLock> lock = RunLock.tryAcquire(neighbours.lock(), disk);
      if (lock.isEmpty()) {
        faults.busy();
        return Optional.empty();
      }
      NextEdition next = begin(neighbours, disk, cache, jobs, lock.get());
      Path folder = source.toAbsolutePath().normalize();
      return Optional.of(
          new Publication(
              folder, neighbours, disk, lock.get(), next, cache, inspector, faults, problems));
    } catch (IOException failure) {
      faults.cannotWrite(failure);
      return Optional.empty();
    }
  }

  /**
   * Where results may be kept for the next run with the same output, for example {@code
   * target/.site.cache}; need not exist. Absent where such an output could not be published to.
   */
  public static Optional<Path> cache(Path source, Path output) {
    try {
      Path realOutput = Trees.real(output);
      return Guards.endangered(Trees.real(source), realOutput).isPresent()
          ? Optional.empty()
          : Optional.of(new Neighbours(realOutput).cache());
    } catch (IOException unusable) {
      return Optional.empty();
    }
  }

  /**
   * The folder that a user chose for the same; absent where it is or touches a part of the site
   * folder that is not ours to write to, which is reported.
   */
  public static Optional<Path> cacheAt(Path folder, Path source, Problems problems) {
    Faults faults = Faults.of(folder, problems);
    try {
      Path real = Trees.real(folder);
      Optional<String> endangered = Guards.endangered(Trees.real(source), real);
      endangered.ifPresent(faults::holdsSources);
      return endangered.isPresent() ? Optional.empty() : Optional.of(real);
    } catch (IOException failure) {
      faults.cannotWrite(failure);
      return Optional.empty();
    }
  }

  private static NextEdition begin(
      Neighbours neighbours, Disk disk, Cache cache, Jobs jobs, RunLock lock) throws IOException {
    try {
      new Swap(neighbours, disk).recover();
      return NextEdition.begin(neighbours, disk, cache, jobs);
    } catch (IOException failure) {
      lock.release();
      throw failure;
    }
  }

  /** Where files wait that no edition has yet. */
  Path folder() {
    return neighbours.staging();
  }

  /**
   * Takes a file over from the edition before; may be called from several threads.
   *
   * @param path relative to the output with forward slashes
   * @return false where that edition has no such file with these bytes, or it was touched
   */
  public boolean reuse(String path, Digest digest) {
    return next.reuse(path, digest);
  }

  /**
   * Takes a file that is text, after showing it to the inspector; likewise from several threads.
   *
   * @return the digest of its bytes in UTF-8
   */
  public Digest give(String path, String text) {
    inspector.accept(path, text);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      return next.give(path, bytes);
    } catch (IOException failure) {
      faults.cannotWrite(failure);
      return Digest.of(bytes);
    }
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
   * Likewise a picture, made smaller.
   *
   * @param target relative to the output with forward slashes
   * @param width in pixels
   */
  public void reduce(Path folder, String file, String target, int width) {
    files.reduce(folder, file, target, width);
  }

  /**
   * Copies all files of a folder but hidden ones.
   *
   * @param folder for example the assets folder; need not exist
   * @param target relative to the output with forward slashes, for example {@code assets}
   * @return what they are as published, by path relative to the output
   */
  public SortedMap<String, Digest> copyTree(Path folder, String target) {
    files.copyTree(folder, target);
    return next.below(target);
  }

  /**
   * Puts the edition in place, unless there have been errors or a link leads nowhere. Where nothing
   * has changed, nothing is touched.
   *
   * @param imprint what it says of how it was made
   * @param host the site's own address, with a slash at its end, for example {@code
   *     https://nianbao.example/}
   * @return whether the edition is in place now; if not, the old one is as it was
   */
  public boolean publish(Imprint imprint, String host) {
    if (problems.hasErrors()) {
      return false;
    }
    try {
      if (!Guards.isReplaceable(neighbours.output())) {
        faults.notOurs();
        return false;
      }
      if (next.isAsBefore(imprint)) {
        return true;
      }
      next.deadLinks(host).forEach(this::reportDead);
      if (problems.hasErrors()) {
        return false;
      }
      new Swap(neighbours, disk).putInPlace(next.assemble(imprint));
      return true;
    } catch (IOException failure) {
      faults.cannotWrite(failure);
      return false;
    }
  }

  private void reportDead(String target, SortedSet<String> files) {
    problems.add(Code.NB604, Place.of(files.first()), target, Integer.toString(files.size()));
  }

  /** Discards what was not published and lets the next run begin. */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      Trees.delete(neighbours.staging(), disk);
    } catch (IOException leftForTheNextRun) {
      // The next run clears it.
    } finally {
      lock.release();
    }
  }
}
