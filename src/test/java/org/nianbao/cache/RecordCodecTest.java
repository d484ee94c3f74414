package org.nianbao.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.cache.RecordFuzz.Branch;

class RecordCodecTest {

  private static final Path FOUND = Path.of("src/test/resources/fuzz/record");

  private static byte[] bytes(String file) throws IOException {
    return Files.readAllBytes(FOUND.resolve(file));
  }

  @Test
  void readsEveryKindOfComponent() throws IOException {
    assertThat(
            RecordFuzz.EVERYTHING.encode(
                RecordFuzz.EVERYTHING.decode(bytes("everything.bin")).orElseThrow()))
        .isEqualTo(bytes("everything.bin"));
  }

  @Test
  void readsRecordsWithinEachOther() {
    Branch branch = new Branch("a", List.of());
    for (int i = 0; i < 400; i++) {
      branch = new Branch("b", List.of(branch));
    }

    assertThat(RecordFuzz.BRANCH.decode(RecordFuzz.BRANCH.encode(branch))).contains(branch);
  }

  @ParameterizedTest
  @ValueSource(strings = {"deep.bin", "deep-and-large.bin", "null.bin", "very-deep.bin"})
  void refusesWhatIsNone(String file) throws IOException {
    assertThat(RecordFuzz.BRANCH.decode(bytes(file))).isEmpty();
  }
}
