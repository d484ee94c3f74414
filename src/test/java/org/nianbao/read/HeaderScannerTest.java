package org.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;
import org.nianbao.problem.Problems;

class HeaderScannerTest {

  private static final String FILE = "content/reports/liaobu-town/2012.adoc";

  private final Problems problems = new Problems();

  @Test
  void readsTitleAndAttributesWithTheirPlaces() {
    Header header =
        scan(
            "= 寮步鎮總工會 2012 年度工作總結",
            ":jbake-type: report",
            ":metric-信訪件:   57 宗  ",
            "",
            ":not: header");
    assertThat(header.title())
        .contains(new RawAttribute("doctitle", "寮步鎮總工會 2012 年度工作總結", at(1, 1), at(1, 3)));
    assertThat(header.attributes())
        .containsExactly(
            new RawAttribute("jbake-type", "report", at(2, 2), at(2, 14)),
            new RawAttribute("metric-信訪件", "57 宗", at(3, 2), at(3, 16)));
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void countsColumnsInCodePoints() {
    assertThat(scan("= 标题", ":𠮷名:\t值").attributes())
        .containsExactly(new RawAttribute("𠮷名", "值", at(2, 2), at(2, 6)));
  }

  @Test
  void placesAnEmptyValueAtTheEndOfItsLine() {
    assertThat(scan("= 标题", ":notes:").attributes())
        .containsExactly(new RawAttribute("notes", "", at(2, 2), at(2, 8)));
  }

  @Test
  void takesNamesAsAsciidoctorDoes() {
    assertThat(scan("= 标题", ":Short Name: 寮步", ":JBAKE-Type: report").attributes())
        .extracting(RawAttribute::name)
        .containsExactly("shortname", "jbake-type");
  }

  @Test
  void joinsContinuedValues() {
    Header header =
        scan("= 标题", ":notes: 原文如此， \\", "    见核对说明； \\", "不作更正。", ":old: 甲 +", "乙", ":kind: town");
    assertThat(header.attributes())
        .extracting(RawAttribute::value)
        .containsExactly("原文如此， 见核对说明； 不作更正。", "甲 乙", "town");
    assertThat(header.attributes().get(2).nameAt()).isEqualTo(at(7, 2));
  }

  @Test
  void letsAContinuationSwallowTheBlankLine() {
    Header header = scan("= 标题", ":notes: 原文如此 \\", "", ":kind: town");
    assertThat(header.attributes()).extracting(RawAttribute::value).containsExactly("原文如此", "town");
  }

  @Test
  void keepsAnAttributeTwiceAndForgetsOneThatIsUnset() {
    Header header = scan("= 标题", ":a: 1", ":b: 2", ":a: 3", ":!b:", ":c: 4", ":c!:", ":d: 5");
    assertThat(header.attributes())
        .extracting(RawAttribute::name, RawAttribute::value)
        .containsExactly(tuple("a", "1"), tuple("a", "3"), tuple("d", "5"));
  }

  @Test
  void skipsCommentsAndCommentBlocks() {
    Header header =
        scan(
            "// 编者注",
            "= 标题",
            "// include::x.adoc[]",
            "////",
            "甲",
            "",
            ":b: 2",
            "////",
            ":a: 1",
            "//",
            ":c: 3");
    assertThat(header.attributes()).extracting(RawAttribute::name).containsExactly("a", "c");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void readsAttributesBeforeTheTitleAcrossBlankLines() {
    Header header = scan("", ":a: 1", "", "[.role]", "= 标题", ":b: 2", "", ":c: 3");
    assertThat(header.title()).map(RawAttribute::value).contains("标题");
    assertThat(header.attributes()).extracting(RawAttribute::name).containsExactly("a", "b");
  }

  @Test
  void readsAttributesOfADocumentWithoutTitle() {
    Header header = scan(":a: 1", "// 注", "", ":b: 2", "正文", ":c: 3");
    assertThat(header.title()).isEmpty();
    assertThat(header.attributes()).extracting(RawAttribute::name).containsExactly("a", "b");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void takesNoSectionForATitle() {
    assertThat(scan("== 维权信访", "", "正文").title()).isEmpty();
    assertThat(scan("正文", "", "= 标题").title()).isEmpty();
    assertThat(scan("=标题").title()).isEmpty();
  }

  @Test
  void takesTheOtherFormsOfATitle() {
    assertThat(scan("# 年度总结").title()).map(RawAttribute::value).contains("年度总结");
    assertThat(scan("= 年度总结 =").title()).map(RawAttribute::value).contains("年度总结");
    assertThat(scan("年度总结", "=====", ":a: 1").title()).map(RawAttribute::value).contains("年度总结");
  }

  @Test
  void reportsEveryLineThatIsNoAttribute() {
    Header header =
        scan(
            "= 标题",
            ":a: 1",
            "张三 <z@example.org>",
            "period: 2012",
            "：kind：镇",
            ":b:2",
            " :c: 3",
            ":d: 4",
            "",
            "正文");
    assertThat(header.attributes()).extracting(RawAttribute::name).containsExactly("a", "d");
    assertThat(problems.sorted())
        .containsExactly(
            Problem.of(Code.NB219, at(3, 1)),
            Problem.of(Code.NB219, at(4, 1)),
            Problem.of(Code.NB219, at(5, 1)),
            Problem.of(Code.NB219, at(6, 1)),
            Problem.of(Code.NB219, at(7, 1)));
    assertThat(header.lines())
        .containsExactly("= 标题", ":a: 1", "//", "//", "//", "//", "//", ":d: 4", "", "正文");
  }

  @Test
  void reportsDirectivesOfTheHeader() {
    Header header =
        scan(
            "ifdef::x[]",
            "= 标题",
            "include::_attributes.adoc[]",
            ":a: 1",
            "endif::[]",
            "",
            "include::_b.adoc[]");
    assertThat(header.attributes()).extracting(RawAttribute::name).containsExactly("a");
    assertThat(problems.sorted())
        .containsExactly(
            Problem.of(Code.NB214, at(1, 1), "ifdef"),
            Problem.of(Code.NB214, at(3, 1), "include"),
            Problem.of(Code.NB214, at(5, 1), "endif"));
    assertThat(header.lines()).contains("//", "include::_b.adoc[]").hasSize(7);
  }

  @Test
  void leavesDirectivesOfABodyWithoutTitleAlone() {
    Header header = scan(":a: 1", "", "include::_b.adoc[]");
    assertThat(problems.sorted()).isEmpty();
    assertThat(header.lines()).contains("include::_b.adoc[]");
  }

  @Test
  void reportsADirectiveAmongAttributesWithoutTitle() {
    scan(":a: 1", "include::_b.adoc[]", ":c: 3");
    assertThat(problems.sorted()).containsExactly(Problem.of(Code.NB214, at(2, 1), "include"));
  }

  @Test
  void takesALineOfFullWidthBlanksForABlankLine() {
    Header header = scan("= 标题", ":a: 1", "　　", "正文");
    assertThat(problems.sorted()).isEmpty();
    assertThat(header.lines()).containsExactly("= 标题", ":a: 1", "", "正文");
  }

  @Test
  void endsWithTheFile() {
    assertThat(scan().attributes()).isEmpty();
    assertThat(scan("= 标题", ":a: 一 \\").attributes())
        .extracting(RawAttribute::value)
        .containsExactly("一");
    assertThat(scan("= 标题", "////", ":a: 1").attributes()).isEmpty();
  }

  private Header scan(String... lines) {
    return HeaderScanner.scan(FILE, List.of(lines), problems);
  }

  private static Place at(int line, int column) {
    return new Place(FILE, line, column);
  }
}
