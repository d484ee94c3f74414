package org.nianbao.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Keeps conversions between runs, so that a document that did not change needs no Asciidoctor. An
 * entry is named after all that went into it and begins with the digest of what it holds, so that a
 * torn or foreign one is never used. Nothing depends on it: whatever fails here is done again.
 *
 * <p>Kept is what was converted without a problem and without includes.
 */
final class ConversionCache {

  /** To be raised whenever the same document is converted to something else than before. */
  private static final String READER = "1";

  /** How many entries that no document needs any more are left for a return to older texts. */
  private static final int SPARE = 2000;

  private static final int DIGEST_LENGTH = 64;

  private final Optional<Path> folder;
  private final String program;
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  /**
   * @param folder need not exist; absent where nothing is to be kept
   * @param program its version; that of another is not used
   */
  ConversionCache(Optional<Path> folder, String program) {
    this.folder = folder;
    this.program = program;
  }

  Optional<Converted> find(Manuscript manuscript) {
    return folder.flatMap(it -> find(it, manuscript));
  }

  private Optional<Converted> find(Path folder, Manuscript manuscript) {
    String key = key(manuscript);
    try {
      byte[] entry = Files.readAllBytes(file(folder, key));
      if (entry.length <= DIGEST_LENGTH) {
        return Optional.empty();
      }
      String digest = new String(entry, 0, DIGEST_LENGTH, StandardCharsets.US_ASCII);
      String html =
          new String(entry, DIGEST_LENGTH, entry.length - DIGEST_LENGTH, StandardCharsets.UTF_8);
      if (!digest.equals(digest(html))) {
        return Optional.empty();
      }
      used.add(key);
      return Optional.of(
          new Converted(html, List.of(manuscript.path()), new TreeMap<>(), List.of()));
    } catch (IOException missing) {
      return Optional.empty();
    }
  }

  void keep(Manuscript manuscript, Converted converted) {
    if (converted.problems().isEmpty() && manuscript.lines().stream().noneMatch(this::includes)) {
      folder.ifPresent(it -> keep(it, manuscript, converted));
    }
  }

  private void keep(Path folder, Manuscript manuscript, Converted converted) {
    String key = key(manuscript);
    used.add(key);
    try {
      Path file = file(folder, key);
      Files.createDirectories(file.getParent());
      Path torn = Files.createTempFile(file.getParent(), key, ".new");
      Files.writeString(torn, digest(converted.html()) + converted.html());
      Files.move(torn, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException notKept) {
      // It is converted again next time.
    }
  }

  /** Forgets entries that were not used, where they have become many. */
  void prune() {
    folder.ifPresent(this::prune);
  }

  private void prune(Path folder) {
    try (Stream<Path> files = Files.walk(folder, 2)) {
      List<Path> unused =
          files
              .filter(Files::isRegularFile)
              .filter(it -> !used.contains(it.getFileName().toString()))
              .sorted()
              .toList();
      if (unused.size() > SPARE + used.size()) {
        for (Path file : unused) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException notPruned) {
      // The next run tries again.
    }
  }

  /** What may read a file must be read again, as the file may have changed. */
  private boolean includes(String line) {
    return line.contains("include::");
  }

  private static Path file(Path folder, String key) {
    return folder.resolve(key.substring(0, 2)).resolve(key);
  }

  private String key(Manuscript manuscript) {
    StringBuilder all = new StringBuilder();
    Stream.of(READER, program, manuscript.path(), manuscript.language())
        .forEach(it -> all.append(it).append('\0'));
    manuscript
        .metrics()
        .forEach((name, value) -> all.append(name).append('\0').append(value).append('\0'));
    all.append('\0');
    manuscript.lines().forEach(line -> all.append(line).append('\n'));
    return digest(all.toString());
  }

  private static String digest(String text) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
