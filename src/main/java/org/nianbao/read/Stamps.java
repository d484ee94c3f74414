package org.nianbao.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.nianbao.cache.Cache;
import org.nianbao.cache.Digest;
import org.nianbao.cache.Pack;
import org.nianbao.cache.RecordCodec;

/**
 * Knows the digests of files that nobody touched since an earlier run, so that they need not be
 * read. A file is told by its size, its times and its number on the disk, as git does. Where the
 * system does not tell when a file was last changed in any way, which nobody can set back, every
 * file is read.
 */
final class Stamps {

  private static final RecordCodec<Known> CODEC = RecordCodec.of(Known.class);

  private static final String UNIX = "unix";

  /** Not the number of the disk, which changes when it is mounted anew. */
  private static final String ATTRIBUTES = "unix:size,lastModifiedTime,ctime,ino";

  /** No file system's clock is coarser; what changes twice within it may look the same. */
  private static final Duration COARSEST = Duration.ofSeconds(2);

  private record Known(Digest digest) {}

  private final Cache cache;
  private final Pack pack;
  private final Optional<Instant> settled;
  private final Function<Path, Optional<Digest>> reader;

  /**
   * @param now what the disk's clock said before any file was read; absent: no file is trusted
   * @param reader the digest of a file's bytes; absent where it is too large to be read
   */
  Stamps(Cache cache, Optional<FileTime> now, Function<Path, Optional<Digest>> reader) {
    this.cache = cache;
    this.pack = cache.pack("stamps");
    this.settled = now.map(it -> it.toInstant().minus(COARSEST));
    this.reader = reader;
  }

  /** What the reader gives, or gave before; {@code path} is that of the document. */
  Optional<Digest> digest(String path, Path file) {
    if (settled.isEmpty() || !file.getFileSystem().supportedFileAttributeViews().contains(UNIX)) {
      return reader.apply(file);
    }
    Map<String, Object> attributes = attributes(file);
    Digest key = key(path, attributes);
    Optional<Digest> known = pack.find(key).flatMap(CODEC::decode).map(Known::digest);
    if (known.isPresent()) {
      return known;
    }
    Optional<Digest> read = reader.apply(file);
    if (isOlder(attributes, settled.get())) {
      read.ifPresent(it -> pack.keep(key, CODEC.encode(new Known(it))));
    }
    return read;
  }

  private Digest key(String path, Map<String, Object> attributes) {
    List<String> all = new ArrayList<>(List.of(cache.program(), CODEC.schema(), path));
    attributes.forEach((name, value) -> all.addAll(List.of(name, value.toString())));
    return Digest.of(all);
  }

  private static Map<String, Object> attributes(Path file) {
    try {
      return new TreeMap<>(Files.readAttributes(file, ATTRIBUTES, LinkOption.NOFOLLOW_LINKS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether whatever happened to the file happened before. */
  private static boolean isOlder(Map<String, Object> attributes, Instant instant) {
    return attributes.values().stream()
        .allMatch(it -> !(it instanceof FileTime time) || time.toInstant().isBefore(instant));
  }
}
