package org.nianbao.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ExplanationsTest {

  @ParameterizedTest
  @EnumSource(Code.class)
  void everyCodeIsExplainedInEveryLanguage(Code code) {
    for (Language language : Language.values()) {
      Explanation explanation = new Explanations(language).of(code);
      assertThat(explanation.title())
          .as(language + " title")
          .isNotBlank()
          .doesNotContain("''", "。")
          .doesNotEndWith(".");
      assertThat(sentences(explanation.text())).as(language + " text").isBetween(2L, 5L);
      assertThat(explanation.text()).doesNotContain("''");
      assertThat(explanation.message()).doesNotContain("{0}", "{1}");
      assertThat(explanation.leeway()).isNotBlank().doesNotContain("{", "''");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingElseIsExplained(Language language) {
    ResourceBundle bundle =
        ResourceBundle.getBundle("org.nianbao.problem.explanations", language.locale());
    TreeSet<String> named = new TreeSet<>();
    bundle.keySet().stream()
        .filter(it -> it.startsWith("NB"))
        .forEach(it -> named.add(it.substring(0, 5)));

    assertThat(named)
        .containsExactly(Arrays.stream(Code.values()).map(Code::name).toArray(String[]::new));
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void everyRuleThatADocumentMayWaiveHasAnExample(Code code) {
    if (code.leeway() == Leeway.WAIVABLE) {
      assertThat(ExampleReader.read(code)).isPresent();
    }
  }

  @Test
  void isMadeOfTheRuleItself() {
    Explanation fixed = new Explanations(Language.ZH_CN).of(Code.NB408);
    Explanation settable = new Explanations(Language.ZH_CN).of(Code.NB462);
    Explanation waivable = new Explanations(Language.ZH_TW).of(Code.NB401);

    assertThat(fixed.leeway()).startsWith("不能");
    assertThat(settable.leeway())
        .isEqualTo("网站管理员可以在 jbake.properties 里用 site.severity.NB462=error 把它改为错误；不能照登。");
    assertThat(waivable.leeway()).contains("「:waive-NB401: 原因」", "site.severity.NB401=warning");
    assertThat(waivable.message()).isEqualTo("…寫作 …，但各項相加（…）為 …，相差 …");
    assertThat(waivable.hint()).startsWith("核對底帳");
  }

  @Test
  void readsBothSidesOfAnExample() {
    Example example =
        ExampleReader.parse(
            """
            #broken
            :metric-petitions: 57

            正文。

            @content/pages/a.adoc

            #valid
            @content/pages/b.adoc
            == 一节
            """);

    assertThat(example.broken())
        .containsExactly(
            new Example.Part(Optional.empty(), ":metric-petitions: 57\n\n正文。"),
            new Example.Part(Optional.of("content/pages/a.adoc"), ""));
    assertThat(example.valid())
        .containsExactly(new Example.Part(Optional.of("content/pages/b.adoc"), "== 一节"));
  }

  /** Full stops that end a sentence, in Chinese or before a blank or the end in English. */
  private static long sentences(String text) {
    return Pattern.compile("[。？]|[.?](?= [A-Z“0-9>]|$)").matcher(text).results().count();
  }
}
