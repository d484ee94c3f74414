package org.nianbao.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Many small entries in one file, which is read in place and replaced as a whole. What is torn or
 * foreign is passed over; where nothing can be kept, nothing is.
 *
 * <p>After a line that names the format, each entry is its key (32 bytes), the length of its value
 * and a checksum of it (4 bytes each, the highest first), and the value.
 */
public final class Pack implements AutoCloseable {

  private static final byte[] HEADER = "nianbao pack 1\n".getBytes(StandardCharsets.US_ASCII);
  private static final int HEAD = Digest.BYTES + 2 * Integer.BYTES;

  /** No value is larger; what says so is torn. */
  private static final int MAX_VALUE = 64 << 20;

  /** So many entries that a run did not need are left for a return to older texts. */
  static final int SPARE = 2000;

  private record Span(long start, int length, int checksum) {}

  private final Optional<Path> file;
  private final @Nullable FileChannel old;
  private final int spare;
  private final Map<Digest, Span> entries = new HashMap<>();
  private final Set<Digest> used = ConcurrentHashMap.newKeySet();
  private final Map<Digest, Span> added = new HashMap<>();
  private @Nullable Path next;
  private @Nullable FileChannel out;
  private boolean failed;

  private Pack(Optional<Path> file, @Nullable FileChannel old, int spare) {
    this.file = file;
    this.old = old;
    this.spare = spare;
  }

  /** {@code file} need not exist; absent where nothing is to be kept. */
  static Pack open(Optional<Path> file, int spare) {
    FileChannel channel = file.map(Pack::channel).orElse(null);
    Pack pack = new Pack(file, channel, spare);
    if (channel != null) {
      try {
        pack.index(channel);
      } catch (IOException unreadable) {
        pack.entries.clear();
      }
    }
    return pack;
  }

  private static @Nullable FileChannel channel(Path file) {
    try {
      return FileChannel.open(file, StandardOpenOption.READ);
    } catch (IOException missing) {
      return null;
    }
  }

  private void index(FileChannel channel) throws IOException {
    long size = channel.size();
    Optional<byte[]> header = read(channel, 0, HEADER.length);
    if (header.isEmpty() || !Arrays.equals(header.get(), HEADER)) {
      return;
    }
    long position = HEADER.length;
    while (position + HEAD <= size) {
      ByteBuffer head = ByteBuffer.wrap(read(channel, position, HEAD).orElseThrow());
      byte[] key = new byte[Digest.BYTES];
      head.get(key);
      int length = head.getInt();
      int checksum = head.getInt();
      if (length < 0 || length > MAX_VALUE || position + HEAD + length > size) {
        return;
      }
      entries.put(Digest.at(key), new Span(position + HEAD, length, checksum));
      position += HEAD + length;
    }
  }

  /** An intact entry. */
  public Optional<byte[]> find(Digest key) {
    Span span = entries.get(key);
    if (span == null || old == null) {
      return Optional.empty();
    }
    try {
      Optional<byte[]> value =
          read(old, span.start(), span.length()).filter(it -> checksum(it) == span.checksum());
      value.ifPresent(it -> used.add(key));
      return value;
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Adds or replaces an entry for the next run. */
  public synchronized void keep(Digest key, byte[] value) {
    if (file.isEmpty() || failed || added.containsKey(key)) {
      return;
    }
    try {
      append(key, value);
    } catch (IOException notKept) {
      failed = true;
    }
  }

  private void append(Digest key, byte[] value) throws IOException {
    if (out == null) {
      Path folder = file.orElseThrow().getParent();
      Files.createDirectories(folder);
      next = Files.createTempFile(folder, file.orElseThrow().getFileName().toString(), ".new");
      out = FileChannel.open(next, StandardOpenOption.WRITE);
      write(out, ByteBuffer.wrap(HEADER));
    }
    int checksum = checksum(value);
    ByteBuffer entry = ByteBuffer.allocate(HEAD + value.length);
    entry.put(key.raw()).putInt(value.length).putInt(checksum).put(value).flip();
    long start = out.position() + HEAD;
    write(out, entry);
    added.put(key, new Span(start, value.length, checksum));
  }

  /**
   * Puts the new file in place where anything changed.
   *
   * @param whole whether all that is still needed was asked for, so that the rest may go
   */
  public synchronized void finish(boolean whole) {
    if (file.isEmpty() || failed) {
      return;
    }
    List<Digest> unused =
        entries.keySet().stream().filter(it -> !used.contains(it)).sorted().toList();
    boolean tooMany = whole && (spare == 0 || unused.size() > spare + used.size() + added.size());
    if (added.isEmpty() && (!tooMany || unused.isEmpty())) {
      return;
    }
    try {
      List<Digest> left = new ArrayList<>(used);
      if (!tooMany) {
        left.addAll(unused);
      }
      left.removeAll(added.keySet());
      left.sort(null);
      copy(left);
      replace();
    } catch (IOException notKept) {
      failed = true;
    }
  }

  /** Entries of the old file that are wanted again; those that are torn stay behind. */
  private void copy(List<Digest> keys) throws IOException {
    for (Digest key : keys) {
      Optional<byte[]> value = find(key);
      if (value.isPresent()) {
        append(key, value.get());
      }
    }
  }

  private void replace() throws IOException {
    if (out != null && next != null) {
      out.close();
      if (old != null) {
        old.close();
      }
      Files.move(
          next,
          file.orElseThrow(),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public synchronized void close() {
    try {
      if (old != null) {
        old.close();
      }
      if (out != null) {
        out.close();
      }
      if (next != null) {
        Files.deleteIfExists(next);
      }
    } catch (IOException leftBehind) {
      // A later run clears it.
    }
  }

  private static Optional<byte[]> read(FileChannel channel, long start, int length)
      throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      int read = channel.read(bytes, start + bytes.position());
      if (read < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(bytes.array());
  }

  private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  private static int checksum(byte[] value) {
    CRC32C checksum = new CRC32C();
    checksum.update(value);
    return (int) checksum.getValue();
  }
}
