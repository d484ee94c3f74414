package org.nianbao.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

  private static final Path FOUND = Path.of("src/test/resources/fuzz/manifest");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "absolute-path.json",
        "dot-in-path.json",
        "empty-path.json",
        "half-a-sign-in-path.json",
        "nested.json",
        "no-generator-name.json",
        "nul-in-path.json",
        "parent-in-path.json",
        "torn.json",
        "trailing.json",
        "twice.json",
        "utf-32.json"
      })
  void isNoneWhereItIsNotAsWeWriteIt(String file) throws IOException {
    Files.copy(FOUND.resolve(file), folder.resolve(Manifest.FILE));

    assertThat(Manifest.read(folder)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"empty.json", "unknown-members.json", "whole.json"})
  void isReadWhereItIs(String file) throws IOException {
    Files.copy(FOUND.resolve(file), folder.resolve(Manifest.FILE));

    Manifest manifest = Manifest.read(folder).orElseThrow();

    assertThat(Manifest.parse(manifest.bytes()).map(Manifest::files))
        .isEqualTo(Optional.of(manifest.files()));
  }

  @Test
  void isNotReadWhereItIsTooLarge() throws IOException {
    Path file = folder.resolve(Manifest.FILE);
    byte[] list = "{\"generator\": \"nianbao 1\", \"files\": {}}".getBytes(UTF_8);
    Files.write(file, list);
    assertThat(Manifest.read(folder)).isPresent();
    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
      open.setLength(Manifest.MAX_BYTES + 1);
    }

    assertThat(Manifest.isIn(folder)).isTrue();
    assertThat(Manifest.read(folder)).isEmpty();
  }
}
