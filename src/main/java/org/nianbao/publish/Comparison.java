package org.nianbao.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nianbao.cache.Digest;
import org.nianbao.work.Jobs;

/** A folder beside the list of what it should hold. */
final class Comparison {

  /** How a file is not as listed. */
  enum Difference {
    /** Listed, but not there. */
    MISSING,
    /** Listed, but with other bytes, or no file. */
    CHANGED,
    /** There, but not listed. */
    EXTRA
  }

  private final Path folder;
  private final SortedMap<String, Digest> files;
  private final SortedMap<String, Difference> differences = new TreeMap<>();

  private Comparison(Path folder, SortedMap<String, Digest> files) {
    this.folder = folder;
    this.files = files;
  }

  /**
   * What differs, by path; the manifest itself is passed over.
   *
   * @param files what is listed
   * @param read the listed files whose bytes are to be looked at; of the others it is enough that
   *     they are there
   */
  static SortedMap<String, Difference> of(
      Path folder, SortedMap<String, Digest> files, Collection<String> read, Jobs jobs)
      throws IOException {
    Comparison comparison = new Comparison(folder, files);
    Set<String> there = comparison.names();
    files.keySet().stream()
        .filter(it -> !there.contains(it))
        .forEach(it -> comparison.differences.put(it, Difference.MISSING));
    List<String> open = read.stream().filter(there::contains).toList();
    List<Boolean> same = Each.of(open, jobs, comparison::isSame);
    for (int i = 0; i < open.size(); i++) {
      if (!same.get(i)) {
        comparison.differences.put(open.get(i), Difference.CHANGED);
      }
    }
    return comparison.differences;
  }

  /** The listed files that are there; what is not listed is noted. */
  private Set<String> names() throws IOException {
    Set<String> names = new HashSet<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = SourceFiles.slashed(folder.relativize(file));
            if (files.containsKey(name)) {
              names.add(name);
              if (!attributes.isRegularFile()) {
                differences.put(name, Difference.CHANGED);
              }
            } else if (!name.equals(Manifest.FILE)) {
              differences.put(name, Difference.EXTRA);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return names;
  }

  private boolean isSame(String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && digest(file).equals(files.get(name));
  }

  private static Digest digest(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
        DigestInputStream digesting = new DigestInputStream(in, Digest.algorithm())) {
      digesting.transferTo(OutputStream.nullOutputStream());
      return Digest.of(digesting.getMessageDigest());
    }
  }
}
