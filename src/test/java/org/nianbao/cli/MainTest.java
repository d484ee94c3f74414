package org.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.cli.Call.place;

import org.junit.jupiter.api.Test;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;
import org.nianbao.problem.Waived;

class MainTest {

  private static final Problem ERROR = Problem.of(Code.NB203, place(3, 14), "reprot", "report");
  private static final Problem WARNING = Problem.of(Code.NB508, place(9, 1), "<b>");

  @Test
  void saysWhereTheSiteIsAfterABuild() {
    Call call = Call.fine();

    assertThat(call.run("build")).isZero();

    assertThat(call.err()).isEmpty();
    assertThat(call.out())
        .isEqualTo(
            """
            报告 35 份，单位 32 个，页面 1240 页，用时 6.2 秒
            在浏览器中打开：target/site/index.html
            或在本机预览（http://localhost:8000）：python3 -m http.server --directory target/site
            """);
  }

  @Test
  void saysSoInEnglish() {
    Call call = Call.fine();

    call.run("build", "--lang", "en", "--output", "my site");

    assertThat(call.out())
        .startsWith("35 reports, 32 organisations, 1,240 pages, 6.2 seconds\n")
        .endsWith("--directory \"my site\"\n");
  }

  @Test
  void saysWhatItCheckedWhereItFoundNothing() {
    Call call = Call.fine();

    assertThat(call.run("check", "--lang=zh-TW")).isZero();

    assertThat(call.out()).isEqualTo("報告 34 份，數字 281 個（未知 2 個）；0 個錯誤，0 個警告\n");
    assertThat(call.err()).isEmpty();
    assertThat(call.built).isEmpty();
  }

  @Test
  void countsTheFindingsThatStand() {
    Waived waived = new Waived(WARNING, "content/reports/liaobu-town/2012.adoc", "2012", "照登。");
    Call chinese = Call.fine().waiving(waived, waived, waived);
    Call english = Call.fine().waiving(waived);

    chinese.run("check");
    english.run("check", "--lang", "en");

    assertThat(chinese.out()).isEqualTo("报告 34 份，数字 281 个（未知 2 个），已说明 3 处；0 个错误，0 个警告\n");
    assertThat(english.out())
        .isEqualTo(
            "34 reports, 281 figures (2 unknown), 1 finding explained; no errors, no warnings\n");
  }

  @Test
  void countsOnlyTheFilesOfAQuickLook() {
    Call call = Call.finding("", WARNING);

    call.run("check", "--only", "pom.xml");

    assertThat(call.out()).isEmpty();
    assertThat(call.err()).endsWith("\n只看了 1 个文件；0 个错误，1 个警告\n");
  }

  @Test
  void exitsWithOneOnErrorsInTheContent() {
    Call call = Call.finding(":jbake-type: reprot", ERROR, WARNING);

    assertThat(call.run("build")).isEqualTo(1);

    assertThat(call.out()).isEmpty();
    assertThat(call.err())
        .isEqualTo(
            """
            content/reports/liaobu-town/2012.adoc:3:14: 错误 NB203：没有“reprot”这种文档类型
              :jbake-type: reprot
                           ^
              提示：您是否想写：report？
            content/reports/liaobu-town/2012.adoc:9:1: 警告 NB508：正文里的 HTML <b> 不允许使用，已经略去
              :jbake-type: reprot
              ^
              提示：用 AsciiDoc 的写法代替，见编者指南
            1 个错误，1 个警告
            """);
  }

  @Test
  void keepsTheFormOfMessagesThatEditorsKnow() {
    Call call = Call.finding("", ERROR);

    call.run("check", "--lang", "en");

    assertThat(call.err())
        .isEqualTo(
            """
            content/reports/liaobu-town/2012.adoc:3:14: error NB203: There is no document type 'reprot'
              hint: Did you mean: report?
            1 error, no warnings
            """);
  }

  @Test
  void exitsWithZeroOnWarnings() {
    Call call = Call.finding("", WARNING);

    assertThat(call.run("check")).isZero();

    assertThat(call.out()).isEmpty();
    assertThat(call.err()).endsWith("0 个错误，1 个警告\n");
  }

  @Test
  void exitsWithTwoOnAWrongOutputEvenIfTheContentHasErrors() {
    Problem output = Problem.of(Code.NB701, Place.of("target/site"), "target/site");
    Call call = Call.finding("", ERROR, output);

    assertThat(call.run("build")).isEqualTo(2);

    assertThat(call.err()).contains("target/site:1:1: 错误 NB701：输出文件夹“target/site”里有");
  }

  @Test
  void exitsWithThreeIfItFails() {
    Call call = Call.failing(new IllegalStateException("worker\nlost\u202E"));

    assertThat(call.run("build")).isEqualTo(3);

    assertThat(call.out()).isEmpty();
    assertThat(call.err())
        .startsWith("年报程序出了故障（IllegalStateException: worker\\u000Alost\\u202E）；")
        .contains("CONTRIBUTING.md")
        .hasLineCount(1);
  }

  @Test
  void exitsWithThreeIfTheMachineFails() {
    Call call = Call.failing(new StackOverflowError());

    assertThat(call.run("check", "--format", "json", "--lang", "en")).isEqualTo(3);

    assertThat(call.out()).isEmpty();
    assertThat(call.err())
        .startsWith("Nianbao itself failed (StackOverflowError); ")
        .hasLineCount(1);
  }

  @Test
  void showsTheDetailsOfAFailureOnRequest() {
    Call call = Call.failing(new IllegalStateException("worker lost"));

    assertThat(call.run("build", "--debug")).isEqualTo(3);

    assertThat(call.err()).contains("\tat org.nianbao.cli.");
  }

  @Test
  void showsItsVersion() {
    Call call = Call.fine();

    assertThat(call.run("--version")).isZero();

    assertThat(call.out()).matches("nianbao \\S+\n");
  }

  @Test
  void escapesWhatWouldPlayTricksOnATerminal() {
    Place place = Place.of("content/reports/\u001b[2J.adoc");
    Call call = Call.finding("", Problem.of(Code.NB203, place, "a\u202Eb\u200B\uE000", "c\td"));

    call.run("check");

    assertThat(call.err())
        .startsWith("content/reports/\\u001B[2J.adoc:1:1: 错误 NB203：没有“a\\u202Eb\\u200B\\uE000”这种")
        .contains("提示：您是否想写：c\\u0009d？");
  }
}
