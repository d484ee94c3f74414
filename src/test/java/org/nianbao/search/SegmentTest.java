package org.nianbao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentTest {

  private static final Path FOUND = Path.of("src/test/resources/fuzz/index");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "backwards.bin",
        "beyond-its-pages.bin",
        "grams-without-end.bin",
        "no-bytes-of-it.bin",
        "no-end.bin",
        "pages-without-end.bin",
        "too-many-signs.bin"
      })
  void isNoneWhereTheBytesAreOthers(String file) throws IOException {
    assertThat(Segment.parse(Files.readAllBytes(FOUND.resolve(file)))).isEmpty();
  }
}
