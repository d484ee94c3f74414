package org.nianbao.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DigestTest {

  /** As {@code printf 年报 | sha256sum} prints it. */
  private static final String HEX =
      "dd1046950e3d82b39afb219d7ed9b41e6f24beeea04dc9c6d525f8d67245a236";

  @Test
  void isThatOfOtherPrograms() {
    Digest digest = Digest.of("年报".getBytes(StandardCharsets.UTF_8));

    assertThat(digest.hex()).isEqualTo(HEX);
    assertThat(digest)
        .hasToString(HEX)
        .isEqualTo(Digest.parse(HEX))
        .hasSameHashCodeAs(Digest.parse(HEX));
  }

  @Test
  void tellsTextsApartFromTheirJoin() {
    assertThat(Digest.of(List.of("工会", "总结")))
        .isEqualTo(Digest.of(List.of("工会", "总结")))
        .isNotEqualTo(Digest.of(List.of("工会总结")))
        .isNotEqualTo(Digest.of(List.of("总结", "工会")));
  }

  @Test
  void isOrderedAsItsHexadecimalDigits() {
    List<Digest> digests =
        new ArrayList<>(
            IntStream.range(0, 500).mapToObj(it -> Digest.of(List.of("文" + it))).toList());
    digests.add(new Digest(0, 0, 0, -1));
    digests.add(new Digest(0, 0, 0, 1));
    digests.add(new Digest(0, 0, -1, 1));
    digests.add(new Digest(0, -1, 0, 1));

    assertThat(digests.stream().sorted().map(Digest::hex).toList())
        .isEqualTo(digests.stream().map(Digest::hex).sorted().toList());
    assertThat(digests.stream().map(Digest::hex).map(Digest::parse).toList()).isEqualTo(digests);
  }

  @Test
  void refusesWhatIsNone() {
    for (String written : List.of("", HEX.substring(1), HEX + "0", HEX.replace('0', 'x'))) {
      assertThatThrownBy(() -> Digest.parse(written))
          .as(written)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
