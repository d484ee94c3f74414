package org.nianbao.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.problem.Code;
import org.nianbao.problem.Explanations;
import org.nianbao.problem.Language;

final class ExplainedLimitsTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void saysHowFarAnApproximateFigureMayBeOff(Language language) {
    String percent = Interval.ABOUT.multiply(new BigDecimal("100")).toBigInteger() + "%";

    assertThat(new Explanations(language).of(Code.NB401).text()).contains(percent);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void saysBelowWhichSizeAFigureMayLeap(Language language) {
    assertThat(new Explanations(language).of(Code.NB422).text())
        .contains(" " + TenfoldChange.FLOOR)
        .contains(" " + TenfoldChange.FLOOR_OF_SHARES);
  }
}
