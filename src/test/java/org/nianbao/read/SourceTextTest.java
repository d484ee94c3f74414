package org.nianbao.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;
import org.nianbao.problem.Problems;

class SourceTextTest {

  private static final String FILE = "content/reports/liaobu-town/2012.adoc";
  private static final String SIMPLIFIED = "= 寮步镇总工会工作总结\n\n全年受理职工信访，帮扶困难职工，组织培训。\n";
  private static final String TRADITIONAL = "= 寮步鎮總工會工作總結\n\n全年受理職工信訪，幫扶困難職工，組織培訓。\n";

  private final Problems problems = new Problems();

  @Test
  void readsUtf8InBothScripts() {
    assertThat(decode((SIMPLIFIED + TRADITIONAL).getBytes(UTF_8)))
        .contains(
            List.of(
                "= 寮步镇总工会工作总结",
                "",
                "全年受理职工信访，帮扶困难职工，组织培训。",
                "= 寮步鎮總工會工作總結",
                "",
                "全年受理職工信訪，幫扶困難職工，組織培訓。"));
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void dropsAByteOrderMarkAndTakesEveryLineEnd() {
    assertThat(decode("\uFEFF= 标题\r\n一\r二\n\n三".getBytes(UTF_8)))
        .contains(List.of("= 标题", "一", "二", "", "三"));
  }

  @Test
  void hasNoLineWhereThereIsNoByte() {
    assertThat(decode(new byte[0])).contains(List.of());
    assertThat(decode("\n".getBytes(UTF_8))).contains(List.of(""));
  }

  @ParameterizedTest
  @CsvSource({"GBK,GBK", "GB2312,GBK", "UTF-16LE,UTF-16", "UTF-16BE,UTF-16", "UTF-16,UTF-16"})
  void recognisesTheEncodingOfSimplifiedText(String charset, String name) {
    assertThat(decode(SIMPLIFIED.getBytes(Charset.forName(charset)))).isEmpty();
    assertThat(problems.sorted())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.code()).isEqualTo(Code.NB101);
              assertThat(it.arguments()).containsExactly(name);
            });
  }

  @ParameterizedTest
  @CsvSource({"Big5,Big5", "x-windows-950,Big5", "GBK,GBK", "UTF-16LE,UTF-16"})
  void recognisesTheEncodingOfTraditionalText(String charset, String name) {
    assertThat(decode(TRADITIONAL.getBytes(Charset.forName(charset)))).isEmpty();
    assertThat(problems.sorted()).extracting(Problem::arguments).containsExactly(List.of(name));
  }

  @Test
  void placesTheFirstByteThatIsNotUtf8() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("= 標題\r\n:kind: town\r\n𠮷一：".getBytes(UTF_8));
    bytes.write("工會的職工".getBytes(Charset.forName("Big5")));
    decode(bytes.toByteArray());
    assertThat(problems.sorted()).extracting(Problem::place).containsExactly(new Place(FILE, 3, 4));
  }

  @Test
  void recognisesUtf16WithoutAMark() {
    assertThat(EncodingGuess.of(SIMPLIFIED.getBytes(UTF_16LE))).contains("UTF-16");
    assertThat(EncodingGuess.of(TRADITIONAL.getBytes(UTF_16BE))).contains("UTF-16");
  }

  @Test
  void namesNoEncodingWhereTheTextIsNotChinese() {
    decode("= Résumé\n\nd’après l’été à Genève\n".getBytes(ISO_8859_1));
    assertThat(problems.sorted()).containsExactly(Problem.of(Code.NB102, new Place(FILE, 1, 4)));
  }

  @Test
  void namesNoEncodingForOtherData() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H'};
    decode(png);
    assertThat(problems.sorted()).containsExactly(Problem.of(Code.NB102, Place.of(FILE)));
  }

  @Test
  void takesACutOffCharacterForAFault() {
    byte[] whole = "工会".getBytes(UTF_8);
    decode(Arrays.copyOf(whole, whole.length - 1));
    assertThat(problems.sorted()).extracting(Problem::place).containsExactly(new Place(FILE, 1, 2));
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x0, 0x7, 0xB, 0xC, 0x1B, 0x7F, 0x85, 0xE000, 0xE002, 0xF8FF, 0xFDD0, 0xFFFE, 0x1FFFF
      })
  void replacesWhatMustNotBeInAText(int codePoint) {
    String text = "第一行\n全年" + Character.toString(codePoint) + "信访\n";
    assertThat(decode(text.getBytes(UTF_8))).contains(List.of("第一行", "全年\uFFFD信访"));
    assertThat(problems.sorted())
        .containsExactly(
            Problem.of(Code.NB108, new Place(FILE, 2, 3), "U+%04X".formatted(codePoint)));
  }

  @ParameterizedTest
  @ValueSource(ints = {'\t', 0xA0, 0x3000, 0x200B, 0xFFFD, 0x20BB7, 0x1F600, 0xE0100})
  void leavesWhatMayBeInAText(int codePoint) {
    String text = "全年" + Character.toString(codePoint) + "信访";
    assertThat(decode(text.getBytes(UTF_8))).contains(List.of(text));
    assertThat(problems.sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0x061C, 0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069})
  void refusesWhatTurnsATextEverywhere(int codePoint) {
    assertThat(decode(("全年" + Character.toString(codePoint) + "信访").getBytes(UTF_8)))
        .contains(List.of("全年\uFFFD信访"));
    assertThat(problems.sorted()).extracting(it -> it.code()).containsExactly(Code.NB110);
    assertThat(problems.sorted().get(0).place().column()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x00AD, 0x200B, 0x200D, 0x2060, 0xFEFF, 0xE0100})
  void refusesWhatIsInvisibleBesideADigit(int codePoint) {
    decode(("信访 5" + Character.toString(codePoint) + "7 件").getBytes(UTF_8));
    assertThat(problems.sorted()).extracting(it -> it.code()).containsExactly(Code.NB111);
  }

  @Test
  void leavesPictureSignsWithDigits() {
    decode("第 1\uFE0F\u20E3 名".getBytes(UTF_8));
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void refusesTheNinthMarkOnOneSign() {
    decode(("Việt Yê\u0301n 字" + "\u0301".repeat(20)).getBytes(UTF_8));
    assertThat(problems.sorted()).extracting(it -> it.code()).containsExactly(Code.NB108);
  }

  @Test
  void doesNotListEndlessForbiddenCharacters() {
    decode("\0".repeat(1000).getBytes(UTF_8));
    assertThat(problems.sorted()).hasSize(SourceText.MAX_FORBIDDEN_REPORTED);
  }

  @Test
  void doesNotReadAFileThatIsTooLarge(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("a.adoc"), new byte[(int) SourceText.MAX_BYTES + 1]);
    SourceText.Read read = SourceText.read(file, FILE, problems);
    assertThat(read.isText()).isFalse();
    assertThat(problems.sorted()).containsExactly(Problem.of(Code.NB104, Place.of(FILE), "1 MiB"));
  }

  private Optional<List<String>> decode(byte[] bytes) {
    return SourceText.decode(FILE, bytes, problems);
  }
}
