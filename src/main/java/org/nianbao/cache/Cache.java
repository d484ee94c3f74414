package org.nianbao.cache;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A folder that a run fills for the next one. It is safe to delete, to copy and to share: entries
 * are named by all that went into them, but for the digests of files that nobody touched, and what
 * is damaged is made again.
 */
public final class Cache implements AutoCloseable {

  private static final String STAMPS = "stamps";

  /** Begins and ends the name of a file that is made to see what time it is. */
  private static final String NOW = "-now-";

  private static final List<String> PACKS =
      List.of(
          STAMPS,
          "headers",
          "conversions",
          "documents",
          "texts",
          "pages",
          "links",
          "search",
          "editions",
          "attachments");

  private final Optional<Path> folder;
  private final String program;
  private final Map<String, Pack> packs = new HashMap<>();

  /**
   * @param folder need not exist; absent where nothing is to be kept
   * @param program tells it from any other; what another one kept is not used
   */
  public Cache(Optional<Path> folder, String program) {
    this.folder = folder;
    this.program = program;
  }

  /** One that keeps nothing. */
  public static Cache none() {
    return new Cache(Optional.empty(), "");
  }

  /** Empties a folder that runs have filled, as far as it can; whatever else lies in it stays. */
  public static void clear(Path folder) {
    for (String name : PACKS) {
      new PackFolder(folder.resolve(name)).clear();
    }
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, NOW + "*" + NOW)) {
      left.forEach(Cache::delete);
    } catch (IOException | DirectoryIteratorException notThere) {
      // Nothing was left.
    }
  }

  /** Forgets which files looked untouched, where one turned out not to be. */
  public static void distrust(Path folder) {
    new PackFolder(folder.resolve(STAMPS)).clear();
  }

  /** What the clock of the folder's disk says; absent where nothing can be kept. */
  public Optional<FileTime> now() {
    try {
      return folder.isPresent() ? Optional.of(touch(folder.get())) : Optional.empty();
    } catch (IOException notKept) {
      return Optional.empty();
    }
  }

  private static FileTime touch(Path folder) throws IOException {
    Path file = Files.createTempFile(Files.createDirectories(folder), NOW, NOW);
    try {
      return Files.getLastModifiedTime(file);
    } finally {
      delete(file);
    }
  }

  /** A virus scanner may hold it; then it goes with the rest. */
  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException held) {
      // Nothing is in it.
    }
  }

  /** What goes into every key. */
  public String program() {
    return program;
  }

  /** The entries of a name, for example {@code documents}: the same on every call. */
  public Pack pack(String name) {
    return pack(name, Pack.SPARE);
  }

  /** Likewise; {@code spare} is how many entries that a run did not need are left. */
  public synchronized Pack pack(String name, int spare) {
    if (!PACKS.contains(name)) {
      throw new IllegalArgumentException("not cleared: " + name);
    }
    return packs.computeIfAbsent(name, it -> Pack.open(folder.map(at -> at.resolve(it)), spare));
  }

  /**
   * Puts in order what was kept.
   *
   * @param whole whether all that is still needed was asked for, so that the rest may go
   */
  public void finish(boolean whole) {
    packs.values().forEach(it -> it.finish(whole));
  }

  @Override
  public void close() {
    packs.values().forEach(Pack::close);
  }
}
