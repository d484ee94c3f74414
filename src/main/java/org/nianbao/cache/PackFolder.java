package org.nianbao.cache;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * Where the segments of a pack lie. Their names begin with a number that is higher than all there
 * were, so that the newest comes last, and end at random, so that no two runs make the same.
 */
record PackFolder(Path path) {

  private static final Pattern NAME = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{16}\\.pack");
  private static final int NUMBER_DIGITS = 8;
  private static final int NUMBER_MAX = Integer.MAX_VALUE;

  /** So often segments may vanish before they are opened. */
  private static final int TRIES = 5;

  /**
   * Opens all segments, the oldest first. Another run may just be putting some together: it deletes
   * them only when it is done, so that whoever finds one gone finds the new one.
   */
  List<Segment> open() {
    NavigableMap<String, Segment> opened = new TreeMap<>();
    boolean gone = true;
    for (int i = 0; gone && i < TRIES; i++) {
      gone = false;
      for (Path file : files()) {
        String name = file.getFileName().toString();
        try {
          if (!opened.containsKey(name)) {
            opened.put(name, Segment.open(file));
          }
        } catch (NoSuchFileException meanwhile) {
          gone = true;
        } catch (IOException unreadable) {
          // As if it were not there.
        }
      }
    }
    return List.copyOf(opened.values());
  }

  Segment create() throws IOException {
    Files.createDirectories(path);
    long last =
        files().stream()
            .map(it -> it.getFileName().toString().substring(0, NUMBER_DIGITS))
            .mapToLong(it -> Long.parseLong(it, 16))
            .max()
            .orElse(0);
    String name =
        "%08x-%016x.pack"
            .formatted(Math.min(last + 1, NUMBER_MAX), ThreadLocalRandom.current().nextLong());
    return Segment.create(path.resolve(name));
  }

  /** Deletes all segments, as far as it can. */
  void clear() {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      files().forEach(PackFolder::delete);
    }
  }

  /** Unless another run has it open, on a system where that matters. */
  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException kept) {
      // Nothing in it is wrong; it only saves no time to delete it.
    }
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(path)) {
      for (Path file : all) {
        if (NAME.matcher(file.getFileName().toString()).matches()
            && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          files.add(file);
        }
      }
    } catch (IOException | DirectoryIteratorException notThere) {
      // Nothing was kept, or nothing can be read.
    }
    return files;
  }
}
