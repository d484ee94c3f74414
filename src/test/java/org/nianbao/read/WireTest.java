package org.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;

class WireTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "below-zero.bin",
        "cut.bin",
        "fewer-than-none.bin",
        "manuscript.bin",
        "more-behind.bin",
        "no-such-code.bin",
        "no-such-line.bin",
        "overflow.bin"
      })
  void refusesWhatIsNoAnswer(String file) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/fuzz/wire", file));

    assertThatIOException().isThrownBy(() -> Wire.converted(bytes));
  }

  static List<String> hostile() {
    return List.of(
        "",
        "全年受理信访 57 宗。",
        "\0",
        "\n\r\u2028\u0085",
        "\uD83D\uDE00",
        "\uD800",
        "\uDC00\uD800",
        "\uFEFF\uFFFE\uFFFF",
        "\uE000petitions\uE00157 宗\uE002",
        "字".repeat(1 << 20));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aManuscriptArrivesAsItWas(String text) throws IOException {
    TreeMap<String, String> metrics = new TreeMap<>();
    metrics.put("a" + text, text);
    metrics.put(text, "57 宗");
    Manuscript manuscript = new Manuscript(text, List.of(text, "", text), metrics, text);

    assertThat(Wire.manuscript(Wire.of(manuscript)).equals(manuscript)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void whatBecameOfItComesBackAsItIs(String text) throws IOException {
    Converted converted =
        new Converted(
            text,
            List.of("a", text),
            List.of(
                Problem.of(Code.NB509, new Place(text, 7, 3), text, "乙"),
                Problem.of(Code.NB510, Place.of("content/a.adoc"))));

    assertThat(Wire.converted(Wire.of(converted)).equals(converted)).isTrue();
  }

  @Test
  void emptyIsEmpty() throws IOException {
    Manuscript manuscript = new Manuscript("a", List.of(), new TreeMap<>(), "");
    Converted converted = new Converted("", List.of("a"), List.of());

    assertThat(Wire.manuscript(Wire.of(manuscript))).isEqualTo(manuscript);
    assertThat(Wire.converted(Wire.of(converted))).isEqualTo(converted);
  }

  @Test
  void messagesFollowEachOther() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new Frame(7, new byte[] {1, 2}).write(new DataOutputStream(bytes));
    new Frame(Frame.READY, new byte[0]).write(new DataOutputStream(bytes));
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));

    Frame first = Frame.read(in);
    assertThat(first.number()).isEqualTo(7);
    assertThat(first.body()).containsExactly(1, 2);
    assertThat(Frame.read(in).number()).isEqualTo(Frame.READY);
    assertThatIOException().isThrownBy(() -> Frame.read(in)).isInstanceOf(EOFException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Terminating due to", "\0\0\0\1\377\377\377\377", "\0\0"})
  void whatElseIsPrintedIsNoMessage(String printed) {
    byte[] bytes = printed.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));

    assertThatIOException().isThrownBy(() -> Frame.read(in));
  }
}
