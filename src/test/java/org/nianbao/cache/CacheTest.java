package org.nianbao.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {

  private static final List<String> PACKS =
      List.of(
          "stamps",
          "headers",
          "conversions",
          "documents",
          "texts",
          "pages",
          "search",
          "editions",
          "attachments");
  private static final Digest KEY = Digest.of(List.of("文"));

  @TempDir private Path temp;

  @Test
  void clearingForgetsEveryPack() throws IOException {
    try (Cache cache = new Cache(Optional.of(temp), "1.0")) {
      PACKS.forEach(it -> assertThat(cache.pack(it).keep(KEY, new byte[5])).isTrue());
      cache.finish(true);
    }
    assertThat(files()).hasSize(PACKS.size());

    write("-now-1234-now-");
    Cache.clear(temp);

    assertThat(files()).isEmpty();
    try (Cache cache = new Cache(Optional.of(temp), "1.0")) {
      PACKS.forEach(it -> assertThat(cache.pack(it).has(KEY)).as(it).isFalse());
    }
  }

  @Test
  void clearingLeavesWhatIsNotOurs() throws IOException {
    List<String> foreign =
        List.of(
            "conversions/0a/notes.txt",
            "conversions/own/" + KEY.hex(),
            "headers/00000001-0123456789abcdef.pack.bak",
            "headers/notes.txt",
            "notes.pack",
            "notes/00000001-0123456789abcdef.pack",
            "texts/" + KEY.hex());
    for (String file : foreign) {
      write(file);
    }
    Files.createDirectories(temp.resolve("pages.pack"));
    Files.createDirectories(temp.resolve("pages/00000001-0123456789abcdef.pack"));

    Cache.clear(temp);

    assertThat(files()).isEqualTo(foreign);
    assertThat(temp.resolve("pages.pack")).isDirectory();
    assertThat(temp.resolve("pages/00000001-0123456789abcdef.pack")).isDirectory();
  }

  @Test
  void clearingDoesNotFollowLinks() throws IOException {
    write("elsewhere/00000001-0123456789abcdef.pack");
    write("elsewhere/0a/" + KEY.hex());
    Files.createSymbolicLink(temp.resolve("texts"), temp.resolve("elsewhere"));

    Cache.clear(temp);

    assertThat(files()).hasSize(2);
  }

  @Test
  void clearingNothingIsNoFault() {
    Cache.clear(temp.resolve("missing"));
    assertThat(temp.resolve("missing")).doesNotExist();
  }

  @Test
  void aPackThatWouldNotBeClearedIsRefused() {
    try (Cache cache = Cache.none()) {
      assertThatThrownBy(() -> cache.pack("notes")).isInstanceOf(IllegalArgumentException.class);
      assertThat(cache.pack("pages")).isSameAs(cache.pack("pages"));
      assertThat(cache.pack("texts").keep(KEY, new byte[0])).isFalse();
    }
  }

  @Test
  void distrustForgetsOnlyWhichFilesLookedUntouched() {
    try (Cache cache = new Cache(Optional.of(temp), "1.0")) {
      PACKS.forEach(it -> cache.pack(it).keep(KEY, new byte[5]));
    }

    Cache.distrust(temp);

    try (Cache cache = new Cache(Optional.of(temp), "1.0")) {
      assertThat(PACKS).filteredOn(it -> !cache.pack(it).has(KEY)).containsExactly("stamps");
    }
  }

  @Test
  void theClockIsThatOfTheDisk() throws IOException {
    Path before = Files.writeString(temp.resolve("before"), "");
    try (Cache cache = new Cache(Optional.of(temp.resolve("new/cache")), "1.0")) {
      FileTime now = cache.now().orElseThrow();

      Path after = Files.writeString(temp.resolve("after"), "");
      assertThat(now)
          .isBetween(Files.getLastModifiedTime(before), Files.getLastModifiedTime(after));
      assertThat(temp.resolve("new/cache")).isEmptyDirectory();
    }
  }

  @Test
  void whereNothingCanBeKeptThereIsNoClock() throws IOException {
    write("taken/by-a-file");
    try (Cache nowhere = Cache.none();
        Cache blocked = new Cache(Optional.of(temp.resolve("taken/by-a-file")), "1.0")) {
      assertThat(nowhere.now()).isEmpty();
      assertThat(blocked.now()).isEmpty();
    }
  }

  private void write(String file) throws IOException {
    Files.createDirectories(temp.resolve(file).getParent());
    Files.writeString(temp.resolve(file), "x");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(temp)) {
      return files
          .filter(Files::isRegularFile)
          .map(it -> temp.relativize(it).toString())
          .sorted()
          .toList();
    }
  }
}
