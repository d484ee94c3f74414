package org.nianbao.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class WordingTest {

  private static final String[] ARGUMENTS = {"甲", "乙", "丙", "丁", "戊", "己"};

  @ParameterizedTest
  @EnumSource(Code.class)
  void everyCodeHasItsSentencesInEveryLanguage(Code code) {
    for (Language language : Language.values()) {
      Wording wording = new Wording(language);
      Problem problem = Problem.of(code, Place.of("content/pages/about.adoc"), ARGUMENTS);
      assertThat(wording.message(problem)).isNotBlank().doesNotContain("{", "}", "''");
      assertThat(wording.hint(problem)).isNotBlank().doesNotContain("''");
    }
  }
}
