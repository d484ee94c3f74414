package org.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.cache.Cache;
import org.nianbao.cache.Digest;

@DisabledOnOs(OS.WINDOWS)
class StampsTest {

  private static final String PATH = "content/reports/liaobu-town/2012.adoc";
  private static final String TEXT = "接访 414 批次。";

  /** Of the same length. */
  private static final String OTHER = "接访 441 批次。";

  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2013-01-05T08:00:00.123Z"));

  @TempDir private Path temp;
  private Path file;
  private int reads;

  @BeforeEach
  void writeAFile() throws IOException {
    file = Files.writeString(temp.resolve("2012.adoc"), TEXT);
    Files.setLastModifiedTime(file, LONG_AGO);
  }

  /** One run, a while later. */
  private Optional<Digest> later() {
    return later(PATH);
  }

  private Optional<Digest> later(String path) {
    return digest(path, Optional.of(FileTime.from(Instant.now().plusSeconds(60))));
  }

  private Optional<Digest> digest(Optional<FileTime> now) {
    return digest(PATH, now);
  }

  private Optional<Digest> digest(String path, Optional<FileTime> now) {
    try (Cache cache = new Cache(Optional.of(temp.resolve("cache")), "1.0")) {
      Optional<Digest> digest = new Stamps(cache, now, this::read).digest(path, file);
      cache.finish(true);
      return digest;
    }
  }

  private Optional<Digest> read(Path read) {
    reads++;
    return SiteReader.digest(read);
  }

  private static Optional<Digest> of(String text) {
    return Optional.of(Digest.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Until the disk's clock goes on, which no run's two seconds could miss. */
  private void tick() throws IOException {
    Object before = Files.getAttribute(file, "unix:ctime");
    while (Files.getAttribute(file, "unix:ctime").equals(before)) {
      Files.setLastModifiedTime(file, LONG_AGO);
    }
  }

  @Test
  void aFileThatNobodyTouchedIsNotReadAgain() {
    assertThat(later()).isEqualTo(of(TEXT));
    assertThat(later()).isEqualTo(of(TEXT));
    assertThat(reads).isEqualTo(1);
  }

  @Test
  void aFileOfJustNowIsNotTrustedWhateverItsTimeSays() throws IOException {
    for (int run = 1; run <= 2; run++) {
      try (Cache cache = new Cache(Optional.of(temp.resolve("cache")), "1.0")) {
        assertThat(digest(cache.now())).isEqualTo(of(TEXT));
      }
      assertThat(reads).isEqualTo(run);
    }
  }

  @Test
  void aFileOfTheFutureIsNotTrusted() throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2093-01-05T08:00:00Z")));

    assertThat(later()).isEqualTo(of(TEXT));
    assertThat(later()).isEqualTo(of(TEXT));
    assertThat(reads).isEqualTo(2);
  }

  @Test
  void anotherTextOfTheSameSizeAndTimeIsSeen() throws IOException {
    assertThat(later()).isEqualTo(of(TEXT));

    tick();
    Files.writeString(file, OTHER);
    Files.setLastModifiedTime(file, LONG_AGO);
    assertThat(later()).isEqualTo(of(OTHER));
  }

  @Test
  void anotherFileOfTheSameSizeAndTimeIsSeen() throws IOException {
    Path other = Files.writeString(temp.resolve("other"), OTHER);
    Files.setLastModifiedTime(other, LONG_AGO);
    assertThat(later()).isEqualTo(of(TEXT));

    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    assertThat(later()).isEqualTo(of(OTHER));
  }

  @Test
  void theSameFileUnderAnotherNameIsAnother() {
    assertThat(later()).isEqualTo(of(TEXT));
    assertThat(later("content/pages/about.adoc")).isEqualTo(of(TEXT));
    assertThat(reads).isEqualTo(2);
  }

  @Test
  void withoutAClockNothingIsTrusted() {
    assertThat(later()).isEqualTo(of(TEXT));
    reads = 0;
    assertThat(digest(Optional.empty())).isEqualTo(of(TEXT));
    assertThat(digest(Optional.empty())).isEqualTo(of(TEXT));
    assertThat(reads).isEqualTo(2);
  }
}
