package org.nianbao.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * Larger entries, a file each, in folders named after the first two letters of their keys. A file
 * begins with a checksum of what it holds, so that a torn or foreign one is never used.
 */
public final class Store {

  /** So many entries that no run needs any more are left for a return to older texts. */
  private static final int SPARE = 2000;

  private final Optional<Path> folder;

  /** Begins the names of files that are being written, in no two runs alike. */
  private final String torn;

  private final AtomicLong number = new AtomicLong();
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  /** {@code folder} need not exist; absent where nothing is to be kept. */
  Store(Optional<Path> folder) {
    this.folder = folder;
    this.torn = "." + Long.toHexString(ThreadLocalRandom.current().nextLong()) + "-";
  }

  /** An intact entry. */
  public Optional<byte[]> find(Digest key) {
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    try {
      byte[] entry = Files.readAllBytes(file(folder.get(), key));
      if (entry.length < Long.BYTES || ByteBuffer.wrap(entry).getLong() != checksum(entry)) {
        return Optional.empty();
      }
      used.add(key.hex());
      return Optional.of(Arrays.copyOfRange(entry, Long.BYTES, entry.length));
    } catch (IOException missing) {
      return Optional.empty();
    }
  }

  /** Whether there is an entry, intact or not. */
  public boolean has(Digest key) {
    boolean there = folder.isPresent() && Files.isRegularFile(file(folder.get(), key));
    if (there) {
      used.add(key.hex());
    }
    return there;
  }

  /** Adds an entry; false where it cannot be kept. */
  public boolean keep(Digest key, byte[] value) {
    if (folder.isEmpty()) {
      return false;
    }
    byte[] entry = new byte[Long.BYTES + value.length];
    System.arraycopy(value, 0, entry, Long.BYTES, value.length);
    ByteBuffer.wrap(entry).putLong(checksum(entry));
    try {
      Path file = file(folder.get(), key);
      Files.createDirectories(file.getParent());
      Path written = file.resolveSibling(torn + number.incrementAndGet());
      Files.write(written, entry);
      Files.move(
          written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      used.add(key.hex());
      return true;
    } catch (IOException notKept) {
      return false;
    }
  }

  /** What to throw where an entry was there when the run began, and is gone or damaged. */
  public LostEntry lost(Digest key) {
    return new LostEntry(key.hex());
  }

  /** Forgets entries that this run did not use, where they have become many. */
  void prune() {
    if (number.get() > 0) {
      folder.ifPresent(this::prune);
    }
  }

  private void prune(Path folder) {
    try (Stream<Path> files = Files.walk(folder, 2)) {
      List<Path> unused =
          files
              .filter(it -> !used.contains(it.getFileName().toString()))
              .filter(Files::isRegularFile)
              .sorted()
              .toList();
      if (unused.size() > SPARE + used.size()) {
        for (Path file : unused) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | UncheckedIOException notPruned) {
      // The next run tries again.
    }
  }

  /** Deletes all entries below a folder. */
  static void clear(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder, 2)) {
      for (Path file : files.filter(it -> !Files.isDirectory(it)).toList()) {
        Files.delete(file);
      }
    }
  }

  private static Path file(Path folder, Digest key) {
    return folder.resolve(key.hex().substring(0, 2)).resolve(key.hex());
  }

  private static long checksum(byte[] entry) {
    CRC32C checksum = new CRC32C();
    checksum.update(entry, Long.BYTES, entry.length - Long.BYTES);
    return checksum.getValue();
  }
}
