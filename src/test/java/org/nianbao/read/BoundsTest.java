package org.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;
import org.nianbao.problem.Problems;

final class BoundsTest {

  private static final String FOLDER = "content/reports/liaobu-town/";
  private static final String DOCUMENT = FOLDER + "2012.adoc";

  /** The lines of a header and a blank one; a body begins behind them. */
  private static final List<String> HEADER = List.of("= 寮步镇总工会 2012 年度工作总结", ":period: 2012", "");

  @TempDir private Path source;

  private List<Problem> check(String body) {
    List<String> lines = new ArrayList<>(HEADER);
    lines.addAll(List.of(body.split("\n", -1)));
    return checkLines(lines);
  }

  private List<Problem> checkLines(List<String> lines) {
    Header header = HeaderScanner.scan(DOCUMENT, lines, new Problems());
    return Bounds.check(Manuscript.of(DOCUMENT, header), new IncludeFolder(source)).problems();
  }

  private static Problem tooMuch(Bound bound, long amount, String file, int line) {
    return Problem.of(
        Code.NB517,
        Place.of(file, line),
        bound.word(),
        Long.toString(amount),
        Long.toString(bound.most()));
  }

  private void write(String name, String text) throws IOException {
    Path file = source.resolve(FOLDER + name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String times(long count, String text) {
    return text.repeat((int) count);
  }

  private static String lines(long count, LongFunction<String> line) {
    return LongStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
  }

  /** How a document comes to have so much of something, and the line where it has too much. */
  static Stream<Arguments> limits() {
    return Stream.of(
        limit(Bound.TEXT, 4, n -> times(n, "字")),
        limit(
            Bound.TEXT,
            4,
            n -> times(n / 100 - 1, times(99, "字") + "a\n") + times(n % 100 + 100, "b")),
        limit(Bound.TEXT, 6, n -> "* 前\n\n* " + times(n - 2, "字")),
        limit(Bound.TEXT, 5, n -> "|===\n|" + times(n - 10, "字\n") + times(10, "字")),
        limit(
            Bound.TEXT,
            6,
            n -> "[verse]\n____\n" + times(n / 2, "字字\n\n") + times(n % 2, "字") + "\n____"),
        limit(
            Bound.MARKS, 2004, n -> times(n / 10, times(10, "*粗 ") + "\n\n") + times(n % 10, "*粗")),
        limit(Bound.SECTIONS, 1002, n -> times(n - 1, "== 节\n\n")),
        limit(Bound.BLOCKS, 20_002, n -> times(n - 1, "字\n\n")),
        limit(Bound.NESTING, 29, n -> lines(n, i -> times(4 + i, "="))),
        limit(Bound.NESTING, 29, n -> lines(n, i -> times(1 + i, "*") + " 项")),
        limit(Bound.COLUMNS, 5, n -> "[cols=\"" + n + "*\"]\n|===\n|甲\n|==="),
        limit(Bound.COLUMNS, 6, n -> "[cols=\"2," + (n - 1) + "*<.^a\"]\n.题\n|===\n|甲\n|==="),
        limit(Bound.COLUMNS, 5, n -> "|===\n" + times(n, "|甲 ") + "\n|==="),
        limit(Bound.REPEATS, 7, n -> "[cols=3*]\n|===\n|甲\n" + n + "*|乙\n|==="),
        limit(Bound.REPEATS, 6, n -> "[cols=3*]\n|===\n|甲 " + n + "+^.>s|乙\n|==="),
        limit(Bound.REPEATS, 6, n -> "[cols=3*]\n|===\n2." + n + "+|乙\n|==="),
        limit(Bound.CELLS, 12_006, n -> "[cols=3*]\n|===\n" + times(n, "|甲\n") + "|==="),
        limit(Bound.VALUE, 4, n -> ":a: " + times(n, "字")),
        limit(
            Bound.VALUE,
            6,
            n ->
                ":a: "
                    + times(n / 10, "字")
                    + "\n\n:b: "
                    + times(9, "{a}")
                    + times(n - n / 10 * 9, "c")),
        limit(Bound.ENTRIES, 1003, n -> lines(n - 1, i -> ":a" + i + ": b")),
        limit(Bound.CALLOUTS, 205, n -> "----\n" + times(n, "行 <1>\n") + "----"),
        limit(Bound.INDENT, 4, n -> "[source,indent=" + n + "]\n----\n行\n----"),
        limit(Bound.INDENT, 4, n -> ":tabsize: " + n));
  }

  private static Arguments limit(Bound bound, int line, LongFunction<String> body) {
    return Arguments.of(bound, line, body);
  }

  @ParameterizedTest
  @MethodSource("limits")
  void takesAsMuchAsIsAllowedAndNoMore(Bound bound, int line, LongFunction<String> body) {
    assertThat(check(body.apply(bound.most()))).isEmpty();
    assertThat(check(body.apply(bound.most() + 1)))
        .containsExactly(tooMuch(bound, bound.most() + 1, DOCUMENT, line));
  }

  @Test
  void countsAllCharacters() {
    String line = times(99, "字") + "\n";
    long header = HEADER.stream().mapToLong(it -> it.length() + 1).sum();
    String most = "----\n" + times(4999, line) + times(100 - header - 10 - 1, "a") + "\n----";

    assertThat(check(most)).isEmpty();
    assertThat(check("b\n" + most))
        .containsExactly(tooMuch(Bound.CHARACTERS, 500_002, DOCUMENT, 5006));
  }

  @Test
  void countsWhatAttributesBecome() {
    StringBuilder body = new StringBuilder(":a0: 十个字的一个属性的值\n");
    for (int i = 1; i < 12; i++) {
      body.append(":a").append(i).append(": ").append(times(10, "{a" + (i - 1) + "}")).append('\n');
    }
    assertThat(check(body + "\n{a11}")).contains(tooMuch(Bound.VALUE, 100_000, DOCUMENT, 8));
  }

  @Test
  void countsMetricsAsTheyAreMarked() {
    List<String> lines =
        List.of("= 标题", ":metric-petitions: 57 宗", "", times(400, "{metric-petitions}"));
    int one = "{petitions|57 宗}".length();
    assertThat(checkLines(lines)).isEmpty();
    assertThat(
            checkLines(List.of(lines.get(0), lines.get(1), "", times(700, "{metric-petitions}"))))
        .containsExactly(tooMuch(Bound.TEXT, 700L * one, DOCUMENT, 4));
  }

  @Test
  void countsMacrosThatNeverEndForEachThatFollows() {
    assertThat(check(times(50, "xref:2011.adoc[去年的总结] "))).isEmpty();
    assertThat(check(times(150, "xref:2011.adoc[去年的总结 ")))
        .containsExactly(tooMuch(Bound.MARKS, 2 * 150 + 150 * 150, DOCUMENT, 4));
  }

  @Test
  void namesTheLineOfTheIncludedFile() throws IOException {
    write("_rows.adoc", "|甲\n5000000*|乙\n");
    write("_nested.adoc", lines(40, i -> times(4 + i, "=")));
    write("_half.adoc", times(6000, "字"));

    assertThat(check("|===\ninclude::_rows.adoc[]\n|==="))
        .containsExactly(tooMuch(Bound.REPEATS, 5_000_000, FOLDER + "_rows.adoc", 2));
    assertThat(check("|===\n|甲\na|include::_nested.adoc[]\n|==="))
        .containsExactly(tooMuch(Bound.NESTING, 26, FOLDER + "_nested.adoc", 25));
    assertThat(check("include::_half.adoc[]\ninclude::_half.adoc[]"))
        .containsExactly(tooMuch(Bound.TEXT, 12_000, FOLDER + "_half.adoc", 1));
    assertThat(check("include::_half.adoc[]\n\ninclude::_half.adoc[]")).isEmpty();
    assertThat(check(":f: _rows\n\n|===\ninclude::{f}.adoc[]\n|===")).hasSize(1);
    assertThat(check("|===\ninclude::_rows.adoc[lines=1]\n|===")).isEmpty();
    assertThat(check("|===\ninclude::_rows.adoc[lines='1]\n|===")).hasSize(1);
  }

  @Test
  void endsWithIncludesThatNeverDo() throws IOException {
    write("_self.adoc", "include::_self.adoc[]\ninclude::../liaobu-town/_self.adoc[]\n");
    assertThat(check("include::_self.adoc[]")).isEmpty();
  }

  @Test
  void looksForNoMoreFilesThanAReportIncludes() {
    long most = Bound.DIRECTIVES.most();
    assertThat(check(times(most, "include::_none.adoc[]\n"))).isEmpty();
    assertThat(check(times(most + 1, "include::_none.adoc[]\n")))
        .containsExactly(tooMuch(Bound.DIRECTIVES, most + 1, DOCUMENT, (int) most + 4));
  }

  @Test
  void takesAnAttributeOfATableAtItsValue() {
    assertThat(check(":n: 2000000\n\n[cols=\"{n}*\"]\n|===\n|甲\n|==="))
        .containsExactly(tooMuch(Bound.COLUMNS, 2_000_000, DOCUMENT, 7));
  }

  @Test
  void findsNoEndOfACellWhereThereIsNone() {
    assertThat(check("[separator=¦]\n|===\n¦" + times(2100, "甲|乙 *\n") + "|==="))
        .containsExactly(tooMuch(Bound.TEXT, 2100 * 5, DOCUMENT, 6));
    assertThat(check(",===\n\"" + times(2600, "甲,乙,\n") + "\n,==="))
        .containsExactly(tooMuch(Bound.TEXT, 2600 * 4 + 1, DOCUMENT, 5));
  }

  @Test
  void aListInAParagraphEndsNone() {
    assertThat(check("正文\n" + times(2000, "* 不是列表\n")))
        .containsExactly(tooMuch(Bound.TEXT, 2 + 2000 * 6, DOCUMENT, 4));
    assertThat(check(times(2000, "* 列表里的一条\n"))).isEmpty();
  }

  /** Five times the largest that a report is known or thought to have. */
  @Test
  void isFarFromWhatReportsHold() {
    String row = times(12, "|工资集体协商 ");
    assertThat(check(times(5, "[cols=12*]\n|===\n" + times(200, row + "\n") + "|===\n\n")))
        .isEmpty();
    assertThat(
            check(
                times(
                    5, "[%header,format=csv]\n|===\n" + times(200, "甲,\"乙,丙\",3\n") + "|===\n\n")))
        .isEmpty();
    assertThat(check(times(5, times(2000, "字")))).isEmpty();
    assertThat(check(times(5, lines(50, i -> "*完成* {metric-x}、_约_ xref:2011.adoc[去年]。\n"))))
        .isEmpty();
  }

  @Test
  void ourOwnContentCouldBeFiveTimesAsLong() {
    Path here = Path.of("");
    ContentFolder content = ContentFolder.walk(here, new Problems());
    assertThat(content.documents()).hasSizeGreaterThan(30);
    content
        .documents()
        .forEach(
            (path, file) -> {
              List<String> lines = SourceText.read(file, path, new Problems()).lines();
              int body = lines.indexOf("");
              List<String> longer = new ArrayList<>(lines.subList(0, body));
              Collections.nCopies(5, lines.subList(body, lines.size())).forEach(longer::addAll);
              Header header = HeaderScanner.scan(path, longer, new Problems());
              assertThat(
                      Bounds.check(Manuscript.of(path, header), new IncludeFolder(here)).problems())
                  .as(path)
                  .isEmpty();
            });
  }

  /** 1 MiB of each sign, half of it in a table; what is long here is seconds, not minutes. */
  @ParameterizedTest
  @ValueSource(ints = {9990, 100})
  void readsAnythingInNoTime(int length) {
    IntStream signs = IntStream.concat(IntStream.rangeClosed(' ', '~'), "字　\t".chars());
    signs
        .filter(it -> !Character.isLetter(it) || it == 'a' || it == '字')
        .forEach(
            sign -> {
              String line = Character.toString(sign).repeat(length);
              List<String> half = Collections.nCopies((1 << 19) / (length + 1), line);
              List<String> lines = new ArrayList<>(HEADER);
              lines.addAll(half);
              lines.addAll(List.of("", "|===", "|"));
              lines.addAll(half);
              assertTimeout(
                  Duration.ofSeconds(15), () -> checkLines(lines), Character.toString(sign));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{a}",
        "{set:a:",
        "{a",
        "> ",
        "1*|",
        "[cols=\"",
        "a\\|",
        "\"a\",",
        "<1>",
        ":a: {a}{a}\n",
        ":a: b \\\n",
        "[cols=\"\n",
        "====\n",
        "|===\n",
        "include::2012.adoc[]\n",
        "* a\n",
        ",===\na,\"b\n",
        "xref:a[",
        "{counter:a:b} "
      })
  void readsAnySignsInNoTime(String signs) {
    String line = signs.endsWith("\n") ? signs : times(9990 / signs.length(), signs) + "\n";
    String body = times((1 << 19) / line.length(), line);
    assertTimeout(Duration.ofSeconds(15), () -> check(":a: 字\n\n" + body + "\n|===\n|" + body));
  }
}
