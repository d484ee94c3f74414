package org.nianbao.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.nianbao.cache.Cache;
import org.nianbao.cache.Digest;
import org.nianbao.cache.Pack;
import org.nianbao.cache.RecordCodec;
import org.nianbao.work.Jobs;

/**
 * A folder that an earlier run filled. Whether a file still is what the manifest says is seen from
 * its size and time, where these were kept, otherwise from its bytes.
 */
final class Edition {

  private static final RecordCodec<Kept> CODEC = RecordCodec.of(Kept.class);

  /**
   * A file as it was when it was published.
   *
   * @param size in bytes
   * @param modified in nanoseconds since 1970
   */
  private record Stamp(String path, long size, long modified) {}

  private record Kept(List<Stamp> stamps) {}

  private final Path folder;
  private final Manifest manifest;
  private final Map<String, Stamp> stamps = new ConcurrentHashMap<>();

  private Edition(Path folder, Manifest manifest) {
    this.folder = folder;
    this.manifest = manifest;
  }

  /** Absent where the folder holds no whole edition. */
  static Optional<Edition> in(Path folder, Cache cache) throws IOException {
    Optional<Manifest> manifest = Manifest.read(folder);
    if (manifest.isEmpty()) {
      return Optional.empty();
    }
    Edition edition = new Edition(folder, manifest.get());
    pack(cache)
        .find(key(manifest.get().digest()))
        .flatMap(CODEC::decode)
        .ifPresent(it -> it.stamps().forEach(stamp -> edition.stamps.put(stamp.path(), stamp)));
    return Optional.of(edition);
  }

  /** Notes the files of a finished folder for the next run. */
  static void keep(Path folder, Manifest manifest, Cache cache, Jobs jobs) throws IOException {
    List<Stamp> stamps = Each.of(manifest.files().keySet(), jobs, it -> stamp(folder, it));
    pack(cache).keep(key(manifest.digest()), CODEC.encode(new Kept(stamps)));
  }

  private static Pack pack(Cache cache) {
    return cache.pack("editions", 0);
  }

  private static Digest key(Digest manifest) {
    return Digest.of(List.of(CODEC.schema(), manifest.hex()));
  }

  Path folder() {
    return folder;
  }

  Imprint imprint() {
    return manifest.imprint();
  }

  Digest digest() {
    return manifest.digest();
  }

  SortedMap<String, Digest> files() {
    return manifest.files();
  }

  /** Whether there is such a file, and it was not touched since. */
  boolean has(String path, Digest digest) {
    if (!digest.equals(manifest.files().get(path))) {
      return false;
    }
    try {
      Stamp before = stamps.get(path);
      return before == null
          ? Digest.of(Files.readAllBytes(folder.resolve(path))).equals(digest)
          : before.equals(stamp(folder, path));
    } catch (IOException gone) {
      return false;
    }
  }

  private static Stamp stamp(Path folder, String path) throws IOException {
    BasicFileAttributes it =
        Files.readAttributes(
            folder.resolve(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (!it.isRegularFile()) {
      throw new IOException(path);
    }
    return new Stamp(path, it.size(), it.lastModifiedTime().to(TimeUnit.NANOSECONDS));
  }
}
