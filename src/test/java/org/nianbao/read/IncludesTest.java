package org.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;

@ExtendWith(ConverterSite.Shared.class)
class IncludesTest {

  private static final String FOLDER = ConverterSite.FOLDER;
  private static final String DOCUMENT = ConverterSite.DOCUMENT;
  private static final String PETITIONS = ConverterSite.mark("petitions", "57 宗");

  private final ConverterSite site;

  IncludesTest(ConverterSite site) {
    this.site = site;
  }

  @Test
  void marksBlocksOfIncludedFiles() {
    Converted converted =
        site.convert("= 标题", ":metric-petitions: 57 宗", "", "include::_outer.adoc[]", "", "完");
    assertThat(converted.files())
        .containsExactly(DOCUMENT, FOLDER + "_outer.adoc", FOLDER + "_table.adoc");
    assertThat(converted.html())
        .contains("<div class=\"paragraph \uE005at-1-1\">\n<p>外层</p>")
        .contains("<div class=\"paragraph \uE005at-2-1\">\n<p>来源如下：</p>")
        .contains("<div class=\"sect2 \uE005at-2-3\">")
        .contains("<li class=\"\uE005at-2-6\">\n<p>本会接访 " + PETITIONS)
        .contains("<div class=\"paragraph \uE005at-1-5\">\n<p>外层末</p>")
        .contains("<div class=\"paragraph \uE005at-0-6\">\n<p>完</p>");
  }

  @Test
  void keepsLineNumbersOfSelectedLines() {
    Converted converted = site.convert("= 标题", "", "include::_tagged.adoc[tag=a]", "", "完");
    assertThat(converted.problems()).isEmpty();
    assertThat(converted.html())
        .contains(
            "\uE005at-1-3\">\n<p>乙</p>", "\uE005at-1-9\">\n<p>丁</p>", "\uE005at-0-5\">\n<p>完</p>")
        .doesNotContain("甲", "丙");
  }

  @Test
  void marksBlocksNextToDirectives() {
    String html =
        site.html(
            "= 标题",
            "",
            "include::_last.adoc[]",
            "include::../../../jbake.properties[]",
            "",
            "紧接",
            "include::_line.adoc[]",
            "",
            "include::_line.adoc[leveloffset=+1]",
            "ifdef::none[]",
            "endif::[]",
            "",
            "== 节",
            "include::_tagged.adoc[tag=a]",
            "ifndef::none[]",
            "include::_last.adoc[]",
            "endif::[]",
            "",
            "完");
    assertThat(html)
        .contains("\uE005at-2-1\">\n<p>只有一行</p>")
        .contains("\uE005at-0-6\">\n<p>紧接\n只有一行</p>")
        .contains("\uE005at-0-13\">\n<h2")
        .contains("\uE005at-3-3\">\n<p>乙</p>")
        .contains("\uE005at-3-9\">\n<p>丁\n前</p>")
        .contains("\uE005at-0-19\">\n<p>完</p>");
  }

  @Test
  void marksTheLinesOfAFirstAndLastInclude() {
    assertThat(site.html("include::_line.adoc[]")).contains("\uE005at-1-1\">\n<p>只有一行</p>");
    assertThat(site.html("= 标题", "", "include::_line.adoc[leveloffset=+1]"))
        .contains("\uE005at-1-1\">\n<p>只有一行</p>");
  }

  @Test
  void includesIntoACellOfATable() {
    Converted converted = site.convert("= 标题", "", "|===", "a|include::_none.adoc[]", "|===");
    assertThat(converted.problems())
        .containsExactly(Problem.of(Code.NB502, Place.of(DOCUMENT, 4), "_none.adoc"));
  }

  @Test
  void includesDataIntoATable() {
    Converted converted = site.convert("= 标题", "", ",===", "include::data.csv[lines=2]", ",===");
    assertThat(converted.problems()).isEmpty();
    assertThat(converted.html()).contains("<p class=\"tableblock\">乙</p>").doesNotContain("甲");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../../jbake.properties",
        "/etc/passwd",
        "http://localhost/x.adoc",
        "file:///etc/passwd",
        "uri:classloader:/META-INF/MANIFEST.MF",
        "_link.adoc"
      })
  void includesNothingFromOutside(String target) {
    Converted converted =
        site.convert("= 标题", "", "前", "include::" + target + "[opts=optional]", "后");
    assertThat(converted.problems())
        .containsExactly(Problem.of(Code.NB501, Place.of(DOCUMENT, 4), target));
    assertThat(converted.html()).contains("<p>前\n后</p>");
    assertThat(converted.files()).containsExactly(DOCUMENT);
  }

  @Test
  void resolvesAttributesOfATargetBeforeItChecksIt() {
    assertThat(
            site.convert("= 标题", ":up: ../../..", "", "include::{up}/jbake.properties[]")
                .problems())
        .containsExactly(
            Problem.of(Code.NB501, Place.of(DOCUMENT, 4), "../../../jbake.properties"));
  }

  /** The directive stands in no line of the document, so that nobody listens to it. */
  @ParameterizedTest
  @ValueSource(strings = {"_line.adoc", "../../../jbake.properties", "/etc/passwd", "_link.adoc"})
  void includesNothingWhereADirectiveComesAboutByAnEscapedSeparator(String target) {
    Converted converted = site.convert(spelledOutInACell(target));
    assertThat(converted.files()).containsExactly(DOCUMENT);
    assertThat(converted.html())
        .contains("<a href=\"" + target + "\" class=\"bare include\">")
        .doesNotContain("只有一行", "机密", "root:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{directive}",
        "{word}::_line.adoc[]",
        "{empty}include::_line.adoc[]",
        "ifdef::directive[{directive}]",
        "ifdef::directive[{word}::_line.adoc[]]",
        "a|{directive}",
        "\\include::_line.adoc[]"
      })
  void includesNothingThatOnlyAnAttributeSpellsOut(String line) {
    for (String value : List.of("include::_line.adoc[]", "include{two-colons}_line.adoc[]")) {
      Converted converted =
          site.convert(
              "= 标题",
              ":word: include",
              ":two-colons: ::",
              ":directive: " + value,
              "",
              "[cols=1a]",
              "|===",
              line.startsWith("a|") ? line : "|" + line,
              "|===",
              "",
              line);
      assertThat(converted.files()).containsExactly(DOCUMENT);
      assertThat(converted.html()).doesNotContain("只有一行");
    }
  }

  @Test
  void answersIncludesOnlyOfTheDocumentThatHoldsThem() {
    String[] escaped = spelledOutInACell("_line.adoc");
    String before = site.html(escaped);

    assertThat(site.html("= 标题", "", "include::_line.adoc[]")).contains("只有一行");
    assertThat(site.html(escaped)).isEqualTo(before);
    assertThat(site.html("= 标题", "", "include::_line.adoc[]")).contains("只有一行");
  }

  @ParameterizedTest
  @ValueSource(strings = {"_none.adoc", ".hidden.adoc", "../liaobu-town"})
  void reportsAMissingInclude(String target) {
    assertThat(site.convert("= 标题", "", "include::" + target + "[]").problems())
        .containsExactly(Problem.of(Code.NB502, Place.of(DOCUMENT, 3), target));
  }

  @Test
  void reportsNoMissingIncludeThatIsOptional() {
    assertThat(site.convert("= 标题", "", "include::_none.adoc[opts=optional]").problems()).isEmpty();
  }

  @Test
  void reportsOptionsThatAreNotSupported() {
    Converted converted =
        site.convert("= 标题", "", "include::_tagged.adoc[encoding=gbk,foo,opts=inline,lines=1-2]");
    assertThat(converted.problems())
        .extracting(Problem::code, it -> it.arguments().get(0))
        .containsExactlyInAnyOrder(
            tuple(Code.NB513, "encoding"),
            tuple(Code.NB513, "foo"),
            tuple(Code.NB513, "opts=inline"),
            tuple(Code.NB513, "lines=1-2"));
    assertThat(converted.html()).contains("甲", "丁");
  }

  @Test
  void stopsALoopAtTheDirectiveThatClosesIt() {
    Converted converted = site.convert("= 标题", "", "include::_loop.adoc[]");
    assertThat(converted.html()).containsOnlyOnce("循环");
    assertThat(converted.problems())
        .containsExactly(
            Problem.of(Code.NB514, Place.of(FOLDER + "_loop.adoc", 3), "50", "2 MiB", "8"));
  }

  @Test
  void nestsIncludesOnlySoDeep() {
    Converted converted = site.convert("= 标题", "", "include::_deep0.adoc[]");
    assertThat(converted.html()).contains("第7层").doesNotContain("第8层");
    assertThat(converted.problems())
        .extracting(Problem::place)
        .containsExactly(Place.of(FOLDER + "_deep7.adoc", 3));
  }

  @Test
  void includesOnlySoOften() {
    String[] lines =
        IntStream.range(0, 60)
            .mapToObj(i -> i < 2 ? "= 标题".repeat(1 - i) : "include::_table.adoc[lines=1]")
            .toArray(String[]::new);
    List<Problem> problems = site.convert(lines).problems();
    assertThat(problems).extracting(Problem::code).containsOnly(Code.NB514).hasSize(8);
    assertThat(problems.get(0).place()).isEqualTo(Place.of(DOCUMENT, 53));
  }

  @Test
  void includesOnlySoMuch() {
    Converted converted =
        site.convert(
            "= 标题",
            "",
            "include::_long.adoc[]",
            "",
            "include::_long.adoc[]",
            "",
            "include::_long.adoc[]");
    assertThat(converted.problems())
        .extracting(Problem::code, Problem::place)
        .containsExactly(tuple(Code.NB514, Place.of(DOCUMENT, 7)));
  }

  @Test
  void decodesIncludedFilesLikeAnyOther() {
    assertThat(
            site.convert("= 标题", "", "include::_gbk.adoc[]", "", "include::_gbk.adoc[]").problems())
        .containsExactly(Problem.of(Code.NB101, new Place(FOLDER + "_gbk.adoc", 1, 2), "GBK"));
    assertThat(site.convert("= 标题", "", "include::_empty.adoc[]", "", "完").problems()).isEmpty();
  }

  private static String[] spelledOutInACell(String target) {
    String cell = ("include::" + target + "[]").replace("c", "\\c");
    return new String[] {"= 标题", "", "[cols=1a,separator=c]", "|===", "c" + cell, "|==="};
  }
}
