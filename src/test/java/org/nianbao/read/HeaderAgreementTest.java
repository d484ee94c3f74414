package org.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Options;
import org.asciidoctor.ast.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.problem.Problems;

/** What the scanner takes for header attributes is what Asciidoctor takes for them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeaderAgreementTest {

  private static final List<String> NAMES =
      List.of("a", "b", "c", "d", "bb", "_c", "信访", "𠮷", "名称", "a-b");

  private final Asciidoctor asciidoctor = Asciidoctor.Factory.create();

  @AfterAll
  void close() {
    asciidoctor.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "= 标题|:a: 一|:b: 二||:c: 三",
        "|:a: 一||:b: 二||= 标题|:c: 三||:d: 四",
        ":a: 一|// 注||:b: 二|正文|:c: 三",
        ":a: 一||[.role]|正文||:b: 二",
        ":a: 一||.题|正文||:b: 二",
        ".题|= 标题|:a: 一",
        "= 标题|// 注|:a: 一|////|:b: 二||////|:c: 三",
        "= 标题|/////|:a: 一|////|:b: 二|/////|:c: 三",
        "////|:a: 一||////|= 标题|:b: 二",
        "= 标题|//|:a: 一|//b|:b: 二|",
        "= 标题|:a: 一 \\|   二 \\|三|:b: 四 +|五|:c: 六",
        "= 标题|:a: 一 \\|:b: 二|:c: 三",
        "= 标题|:a: 一 \\||:b: 二",
        "= 标题|:a: 一\\|:b: 二",
        "= 标题|:a: 一 \\|\\|:b: 二",
        "= 标题|:a: 一|:!a:|:b: 二|:b!:|:c: 三",
        "= 标题|:a: 一|:a: 二",
        "= 标题|:A: 一|:b b: 二|:_c: 三",
        "= 标题|:a-B: 一|:名称: 二|:信访: 三|:𠮷: 四",
        "= 标题|:a:\t一\t|:b:   二  ",
        "= 标题|:a: 一: 二|:b: ：|:c: c:c",
        "# 标题|:a: 一||:b: 二",
        "## 标题|:a: 一",
        "标题|====|:a: 一||:b: 二",
        "标题|=====|:a: 一",
        "标题|==|:a: 一||:b: 二",
        "标题|------|:a: 一",
        "[.role]|= 标题|:a: 一||:b: 二",
        "[[anchor]]|:a: 一|= 标题|:b: 二||:c: 三",
        "= 标题 =|:a:   一  |:b:||:c: 三",
        "=\t标题|:a: 一",
        "=标题|:a: 一",
        " = 标题|:a: 一",
        "== 节|:a: 一",
        "正文|:a: 一",
        "///|:a: 一",
        ":a: 一|///|:b: 二"
      })
  void agreesWithAsciidoctor(String header) {
    List<String> lines = List.of(header.split("\\|", -1));
    Header scanned = HeaderScanner.scan("content/pages/a.adoc", lines, new Problems());
    Document document =
        asciidoctor.load(String.join("\n", lines), Options.builder().sourcemap(true).build());
    for (String name : NAMES) {
      String expected = document.hasAttribute(name) ? (String) document.getAttribute(name) : "none";
      // Of an attribute twice, Asciidoctor takes the last.
      String found =
          scanned.attributes().stream()
              .filter(it -> it.name().equals(name))
              .map(RawAttribute::value)
              .reduce("none", (first, last) -> last);
      assertThat(found).as(name).isEqualTo(expected);
    }
    assertThat(scanned.title().map(RawAttribute::value).orElse("none"))
        .isEqualTo(document.getAttribute("doctitle", "none"));
  }
}
