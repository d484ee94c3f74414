package org.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.problem.Code;
import org.nianbao.problem.Language;

class ExplainTest {

  @Test
  void saysWhatACodeMeansWhatToDoAndShowsAnExample() {
    Call call = Call.fine();

    assertThat(call.run("explain", "NB408")).isZero();

    assertThat(call.err()).isEmpty();
    assertThat(call.out())
        .isEqualTo(
            """
            NB408 顿号或逗号当成了小数点（错误）

            “12、2 万元”既可能是 12.2 万元，也可能是 12 和 2 两个数，软件不猜。小数点用英文的句点。千分位的逗号后面要有三位数字，那是可以读的。

            提示文字：数字里用了顿号或逗号作小数点
            怎么改：您是否想写 …？小数点用英文句点
            能否放宽：不能：总是错误，必须改正。

            有问题的写法：
              :metric-aid-amount: 12、2 万元
            没有问题的写法：
              :metric-aid-amount: 12.2 万元
            """);
  }

  @Test
  void namesFilesWhereMoreThanOneMatters() {
    Call call = Call.fine();

    call.run("explain", "NB209", "--lang", "en");

    assertThat(call.out())
        .startsWith("NB209 A period of another year (error)\n")
        .contains("With the fault:\n  content/reports/binhe/2023.adoc\n    :period: 2023-09-01/")
        .contains("Without it:\n  content/reports/binhe/2024.adoc\n");
  }

  @Test
  void saysHowToLetAFindingStand() {
    Call call = Call.fine();

    call.run("explain", "NB401");

    assertThat(call.out())
        .contains("加一行“:waive-NB401: 原因”")
        .contains("用 site.severity.NB401=warning 把它改为警告");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NB401", "nb401", "401"})
  void readsACodeHoweverItIsTyped(String code) {
    Call call = Call.fine();

    assertThat(call.run("explain", code)).isZero();

    assertThat(call.out()).startsWith("NB401 ");
  }

  @Test
  void explainsSeveralCodesEachOnce() {
    Call call = Call.fine();

    call.run("explain", "NB403", "NB402", "nb403", "--lang=zh-TW");

    assertThat(call.out().lines().filter(it -> it.startsWith("NB")))
        .containsExactly("NB403 沒有單位或不認識的單位（錯誤）", "NB402 數字讀不出來（錯誤）");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void listsAllCodesByHundreds(Language language) {
    Call call = Call.fine();

    assertThat(call.run("explain", "--lang", language.tag())).isZero();

    assertThat(call.out().lines().filter(it -> it.startsWith("  NB")).map(it -> it.substring(2, 7)))
        .containsExactly(Arrays.stream(Code.values()).map(Code::name).toArray(String[]::new));
    assertThat(call.out().lines().filter(it -> !it.startsWith("  ") && !it.isEmpty())).hasSize(9);
  }

  @Test
  void needsNoSite() {
    Call call = Call.fine();

    call.run("explain", "NB001");

    assertThat(call.checked).isEmpty();
    assertThat(call.built).isEmpty();
  }
}
