package org.nianbao.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A damaged file of the cache gives of each entry what was kept, or nothing; it takes no more
 * memory than it is long, and what is kept beside it is well.
 */
final class SegmentFuzz {

  private static final String NAME = "00000001-0123456789abcdef.pack";
  private static final int ENTRIES = 12;
  private static final long FOR_ALL = 600_000;

  private static final List<byte[]> VALUES =
      Stream.iterate(0, it -> it + 1)
          .limit(ENTRIES)
          .map(it -> ("第 " + it + " 篇 ").repeat(it * it).getBytes(UTF_8))
          .toList();

  private static final Path FOLDER = folder();
  private static final byte[] WHOLE = whole();

  private SegmentFuzz() {}

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("nianbao-fuzz");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> clear(folder)));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void clear(Path folder) {
    new PackFolder(folder).clear();
    try {
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Digest key(int number) {
    return Digest.of(List.of("entry", Integer.toString(number)));
  }

  private static byte[] whole() {
    new PackFolder(FOLDER).clear();
    try (Pack pack = open()) {
      for (int i = 0; i < ENTRIES; i++) {
        assertThat(pack.keep(key(i), VALUES.get(i))).isTrue();
      }
    }
    try (Stream<Path> files = Files.list(FOLDER)) {
      return Files.readAllBytes(files.findFirst().orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Pack open() {
    return Pack.open(Optional.of(FOLDER), Pack.SPARE);
  }

  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    givesWhatWasKept(damaged(input));
    // As it is, too; its keys are any.
    givesWhatWasKept(input);
  }

  /**
   * The whole file, of which three bytes each of the input say where it is cut, or what is there.
   */
  private static byte[] damaged(byte[] input) {
    byte[] file = WHOLE.clone();
    for (int i = 0; i + 2 < input.length; i += 3) {
      int at = ((input[i] & 0xFF) << 8 | (input[i + 1] & 0xFF)) % Math.max(1, file.length);
      if (input[i + 2] == '#') {
        file = Arrays.copyOf(file, at);
      } else if (file.length > 0) {
        file[at] = input[i + 2];
      }
    }
    return file;
  }

  private static void givesWhatWasKept(byte[] file) throws IOException {
    new PackFolder(FOLDER).clear();
    Files.write(FOLDER.resolve(NAME), file);
    Allocation allocation = new Allocation();
    List<Integer> lost = new ArrayList<>();
    try (Pack pack = open()) {
      for (int i = 0; i < ENTRIES; i++) {
        Optional<byte[]> value = pack.find(key(i));
        if (value.isPresent()) {
          assertThat(value.get()).isEqualTo(VALUES.get(i));
          assertThat(pack.has(key(i))).isTrue();
        } else {
          lost.add(i);
        }
      }
      allocation.isAtMost(FOR_ALL + (ENTRIES + 3L) * file.length);
      for (int number : lost) {
        assertThat(pack.keep(key(number), VALUES.get(number))).isTrue();
      }
      pack.finish(lost.size() % 2 == 0);
    }
    try (Pack pack = open()) {
      for (int i = 0; i < ENTRIES; i++) {
        assertThat(pack.find(key(i)).orElseThrow()).isEqualTo(VALUES.get(i));
      }
    }
  }
}
