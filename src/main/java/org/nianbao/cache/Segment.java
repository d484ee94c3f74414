package org.nianbao.cache;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32C;

/**
 * A file of entries, to which only the run appends that made it. After a line that names the
 * format, each entry is its key (32 bytes), the length of its value and a checksum of it (4 bytes
 * each, the highest first), and the value.
 */
final class Segment implements Closeable {

  /** No value is larger; what says so is torn. */
  static final int MAX_VALUE = 64 << 20;

  private static final byte[] HEADER = "nianbao pack 1\n".getBytes(StandardCharsets.US_ASCII);
  private static final int HEAD = Digest.BYTES + 2 * Integer.BYTES;

  /** Many heads of small values are read at once; of large values only the heads. */
  private static final int WINDOW = 16 << 10;

  private static final int LARGE = 4096;

  /**
   * Locked as long as somebody may append; far behind all entries, as some systems refuse reads.
   */
  private static final long LOCKED = Long.MAX_VALUE - 1;

  private final Path file;
  private final FileChannel channel;

  /** When it was opened, and as far as this run has appended. */
  private long size;

  private boolean torn;

  private Segment(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static Segment open(Path file) throws IOException {
    return new Segment(
        file, FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
  }

  static Segment create(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file,
            Set.of(
                StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE));
    lock(channel);
    Segment segment = new Segment(file, channel);
    segment.append(ByteBuffer.wrap(HEADER));
    return segment;
  }

  @SuppressWarnings("MustBeClosedChecker") // held until the channel is closed, or the run dies
  private static void lock(FileChannel channel) {
    try {
      channel.tryLock(LOCKED, 1, false);
    } catch (IOException withoutLocks) {
      // Another run may delete what it has copied while this one appends: that is made again.
    }
  }

  /** An entry as it is appended. */
  static ByteBuffer entry(Digest key, byte[] value) {
    ByteBuffer entry = ByteBuffer.allocate(HEAD + value.length);
    key.put(entry);
    return entry.putInt(value.length).putInt(checksum(value, 0)).put(value).flip();
  }

  /** Whether it has the same length and checksum. */
  static boolean isOf(ByteBuffer entry, Span span) {
    return entry.getInt(Digest.BYTES) == span.length()
        && entry.getInt(Digest.BYTES + Integer.BYTES) == span.checksum();
  }

  /** Adds the heads of all entries up to the first that is torn. */
  void index(int number, Heads heads) {
    torn = true;
    try {
      size = channel.size();
      torn = index(number, heads, ByteBuffer.allocateDirect(WINDOW)) != size;
    } catch (IOException unreadable) {
      // As good as torn here.
    }
  }

  private long index(int number, Heads heads, ByteBuffer window) throws IOException {
    if (!Arrays.equals(read(0, HEADER.length), HEADER)) {
      return 0;
    }
    long position = HEADER.length;
    long first = position;
    int length = 0;
    window.limit(0);
    while (position + HEAD <= size) {
      if (position + HEAD > first + window.limit()) {
        window.clear().limit(length < LARGE ? WINDOW : HEAD);
        fill(window, position);
        window.flip();
        first = position;
      }
      window.position((int) (position - first));
      if (window.remaining() < HEAD) {
        return position;
      }
      length = window.getInt(window.position() + Digest.BYTES);
      if (length < 0 || length > MAX_VALUE || position + HEAD + length > size) {
        return position;
      }
      heads.add(window, number, position);
      position += HEAD + length;
    }
    return position;
  }

  /** Absent where it is not what it was. */
  Optional<byte[]> value(Span span) throws IOException {
    byte[] value = read(span.start() + HEAD, span.length());
    return value.length == span.length() && checksum(value, 0) == span.checksum()
        ? Optional.of(value)
        : Optional.empty();
  }

  /** Likewise, with its head. */
  Optional<ByteBuffer> entry(Span span) throws IOException {
    byte[] entry = read(span.start(), HEAD + span.length());
    return entry.length == HEAD + span.length() && checksum(entry, HEAD) == span.checksum()
        ? Optional.of(ByteBuffer.wrap(entry))
        : Optional.empty();
  }

  /** Returns where the entry starts. */
  long append(ByteBuffer entry) throws IOException {
    long start = size;
    while (entry.hasRemaining()) {
      size += channel.write(entry, size);
    }
    return start;
  }

  long size() {
    return size;
  }

  /** Whether something in it cannot be read, so that it is better written anew. */
  boolean isTorn() {
    return torn;
  }

  /** Whether all that is in it was read, and nobody is appending. */
  boolean isSettled() {
    try (FileChannel again =
        FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
      return isFree(again) && again.size() == size;
    } catch (IOException goneOrNotOurs) {
      return false;
    }
  }

  private static boolean isFree(FileChannel channel) {
    try (FileLock lock = channel.tryLock(LOCKED, 1, false)) {
      return lock != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    } catch (IOException withoutLocks) {
      return true;
    }
  }

  /** As far as it can be; what stays behind is tried again by the next run. */
  void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException inUse) {
      // All that is wanted of it stands elsewhere, too.
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException closedAtExit) {
      // Nothing waits to be written.
    }
  }

  /** Shorter where the file ends before. */
  private byte[] read(long start, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    fill(bytes, start);
    return bytes.hasRemaining() ? Arrays.copyOf(bytes.array(), bytes.position()) : bytes.array();
  }

  private void fill(ByteBuffer bytes, long start) throws IOException {
    int read = 0;
    while (bytes.hasRemaining() && read >= 0) {
      read = channel.read(bytes, start + bytes.position());
    }
  }

  private static int checksum(byte[] bytes, int start) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, start, bytes.length - start);
    return (int) checksum.getValue();
  }
}
