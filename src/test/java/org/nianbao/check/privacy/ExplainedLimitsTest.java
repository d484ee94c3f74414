package org.nianbao.check.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.problem.Code;
import org.nianbao.problem.Explanations;
import org.nianbao.problem.Language;

final class ExplainedLimitsTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void saysHowNearANameMustBe(Language language) {
    Explanations explanations = new Explanations(language);

    assertThat(explanations.of(Code.NB522).text()).contains(" " + Naming.MAX_BEFORE + " ");
    assertThat(explanations.of(Code.NB521).text()).contains(ResidentId.LENGTH + " ");
  }
}
