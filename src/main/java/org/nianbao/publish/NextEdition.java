package org.nianbao.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.nianbao.cache.Cache;
import org.nianbao.cache.Digest;
import org.nianbao.work.Jobs;

/**
 * The files of the edition in the making. New ones lie in a folder of their own; those that are as
 * before stay where they are until the edition is put together, in what was the edition before
 * last. So a small change costs little, and a file that does not change keeps its time.
 */
final class NextEdition {

  private enum Origin {
    /** Written by this run. */
    NEW,
    /** As in the edition at the output. */
    LIVE,
    /** As in the edition before that. */
    SPARE
  }

  private record Entry(Digest digest, Origin origin) {}

  private final Neighbours neighbours;
  private final Disk disk;
  private final Cache cache;
  private final Jobs jobs;
  private final Optional<Edition> live;
  private final Optional<Edition> spare;
  private final Map<String, Entry> entries = new ConcurrentHashMap<>();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();

  private NextEdition(
      Neighbours neighbours,
      Disk disk,
      Cache cache,
      Jobs jobs,
      Optional<Edition> live,
      Optional<Edition> spare) {
    this.neighbours = neighbours;
    this.disk = disk;
    this.cache = cache;
    this.jobs = jobs;
    this.live = live;
    this.spare = spare;
  }

  static NextEdition begin(Neighbours neighbours, Disk disk, Cache cache, Jobs jobs)
      throws IOException {
    disk.createFolder(neighbours.staging());
    List<Optional<Edition>> before =
        Each.of(
            List.of(neighbours.output(), neighbours.spare()), jobs, it -> Edition.in(it, cache));
    return new NextEdition(neighbours, disk, cache, jobs, before.get(0), before.get(1));
  }

  /** Takes a file over; false where neither of the editions before has it. */
  boolean reuse(String path, Digest digest) {
    if (live.isPresent() && live.get().has(path, digest)) {
      return entries.putIfAbsent(path, new Entry(digest, Origin.LIVE)) == null;
    }
    if (spare.isPresent() && spare.get().has(path, digest)) {
      return entries.putIfAbsent(path, new Entry(digest, Origin.SPARE)) == null;
    }
    return false;
  }

  boolean has(String path) {
    return entries.containsKey(path);
  }

  /** Takes new bytes, or the file as it was where they are the same. */
  Digest give(String path, byte[] bytes) throws IOException {
    Digest digest = Digest.of(bytes);
    refuseTaken(path);
    if (!reuse(path, digest)) {
      disk.write(prepared(path), bytes);
      entries.put(path, new Entry(digest, Origin.NEW));
    }
    return digest;
  }

  /** Likewise for what may be too large to hold. */
  Digest give(String path, InputStream in) throws IOException {
    refuseTaken(path);
    Path file = prepared(path);
    DigestInputStream digesting = new DigestInputStream(in, Digest.algorithm());
    disk.write(file, digesting);
    Digest digest = Digest.of(digesting.getMessageDigest());
    if (reuse(path, digest)) {
      disk.delete(file);
    } else {
      entries.put(path, new Entry(digest, Origin.NEW));
    }
    return digest;
  }

  private void refuseTaken(String path) throws FileAlreadyExistsException {
    if (path.equals(Manifest.FILE) || has(path)) {
      throw new FileAlreadyExistsException(path);
    }
  }

  private Path prepared(String path) throws IOException {
    Path staging = neighbours.staging();
    Path file = staging.resolve(path).normalize();
    if (!file.startsWith(staging) || file.equals(staging)) {
      throw new IllegalArgumentException("not below the output: " + path);
    }
    makeFolder(file.resolveSibling("."));
    return file;
  }

  private void makeFolder(Path inside) throws IOException {
    Path folder = inside.normalize();
    if (!folders.contains(folder)) {
      disk.createFolders(folder);
      folders.add(folder);
    }
  }

  /**
   * The links within the site that lead nowhere, each with the files that have it.
   *
   * @param host the site's own address, with a slash at its end
   */
  SortedMap<String, SortedSet<String>> deadLinks(String host) throws IOException {
    return LinkProof.dead(files(), this::at, host, cache, jobs);
  }

  /** Where a file lies before the edition is put together. */
  private Path at(String path) {
    Entry entry = Objects.requireNonNull(entries.get(path));
    Path folder =
        switch (entry.origin()) {
          case NEW -> neighbours.staging();
          case LIVE -> neighbours.output();
          case SPARE -> neighbours.spare();
        };
    return folder.resolve(path);
  }

  /** Whether it would be the edition at the output once more. */
  boolean isAsBefore(Imprint imprint) {
    return live.isPresent()
        && live.get().imprint().equals(imprint)
        && live.get().files().equals(files())
        && entries.values().stream().allMatch(it -> it.origin() == Origin.LIVE);
  }

  /** The files of a folder and of those in it, by path. */
  SortedMap<String, Digest> below(String folder) {
    SortedMap<String, Digest> below = files();
    below.keySet().removeIf(it -> !it.startsWith(folder + "/"));
    return below;
  }

  private SortedMap<String, Digest> files() {
    SortedMap<String, Digest> files = new TreeMap<>();
    entries.forEach((path, entry) -> files.put(path, entry.digest()));
    return files;
  }

  /**
   * Puts the folder together that is to take the place of the output, and says where it is.
   *
   * @throws IOException also where the disk does not hold then what was written to it
   */
  Path assemble(Imprint imprint) throws IOException {
    Path folder = spare.isPresent() ? changedSpare() : filledStaging();
    Manifest manifest = Manifest.of(imprint, live.map(Edition::digest), files());
    verify(folder, manifest);
    disk.write(folder.resolve(Manifest.FILE), manifest.bytes());
    if (!Manifest.read(folder).equals(Optional.of(manifest))) {
      throw new NotAsWritten(Manifest.FILE);
    }
    Edition.keep(folder, manifest, cache, jobs);
    return folder;
  }

  /** What was taken over was looked at then. */
  private void verify(Path folder, Manifest manifest) throws IOException {
    List<String> fresh =
        entries.entrySet().stream()
            .filter(it -> it.getValue().origin() == Origin.NEW)
            .map(Map.Entry::getKey)
            .toList();
    var differences = Comparison.of(folder, manifest.files(), fresh, jobs);
    if (!differences.isEmpty()) {
      throw new NotAsWritten(differences.firstKey());
    }
  }

  /** A file that is not as it was written a moment ago. */
  private static final class NotAsWritten extends FileSystemException {

    private static final long serialVersionUID = 1L;

    NotAsWritten(String path) {
      super(path, null, "not as written: " + path);
    }
  }

  /** The manifest goes first, so that what a dying run leaves is not taken for an edition. */
  private Path changedSpare() throws IOException {
    Edition base = spare.orElseThrow();
    Path folder = base.folder();
    disk.delete(folder.resolve(Manifest.FILE));
    folders.clear();
    List<String> there = new ArrayList<>();
    for (String path : base.files().keySet()) {
      Entry entry = entries.get(path);
      if (entry == null || !base.has(path, entry.digest())) {
        remove(folder, path);
      } else {
        there.add(path);
      }
    }
    Set<String> kept = Set.copyOf(there);
    bring(it -> !kept.contains(it.getKey()), folder);
    return folder;
  }

  private Path filledStaging() throws IOException {
    bring(it -> it.getValue().origin() != Origin.NEW, neighbours.staging());
    return neighbours.staging();
  }

  private void bring(Predicate<Map.Entry<String, Entry>> which, Path folder) throws IOException {
    List<Map.Entry<String, Entry>> missing = entries.entrySet().stream().filter(which).toList();
    Each.of(missing, jobs, it -> bring(it.getKey(), it.getValue().origin(), folder));
  }

  /** Returns where it is now. */
  private Path bring(String path, Origin origin, Path folder) throws IOException {
    Path to = folder.resolve(path);
    makeFolder(to.resolveSibling("."));
    switch (origin) {
      case NEW -> disk.move(neighbours.staging().resolve(path), to);
      case LIVE -> disk.link(neighbours.output().resolve(path), to);
      case SPARE -> throw new NoSuchFileException(to.toString());
    }
    return to;
  }

  /** With the folders that it leaves empty. */
  private void remove(Path root, String path) throws IOException {
    disk.delete(root.resolve(path));
    for (Path folder = root.resolve(path).getParent();
        folder != null && !folder.equals(root) && Trees.isEmptyFolder(folder);
        folder = folder.getParent()) {
      disk.delete(folder);
    }
  }
}
