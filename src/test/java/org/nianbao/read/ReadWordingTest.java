package org.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.problem.Code;
import org.nianbao.problem.Language;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;
import org.nianbao.problem.Wording;

class ReadWordingTest {

  @ParameterizedTest
  @EnumSource(
      value = Code.class,
      names = {
        "NB001", "NB002", "NB101", "NB102", "NB103", "NB104", "NB105", "NB108", "NB214", "NB219",
        "NB501", "NB502", "NB509", "NB510", "NB513", "NB514", "NB515", "NB517"
      })
  void wordsEveryProblemInEveryLanguage(Code code) {
    Problem problem = Problem.of(code, Place.of("content/a.adoc"), "甲", "乙", "丙");
    for (Language language : Language.values()) {
      Wording wording = new Wording(language);
      assertThat(wording.message(problem)).isNotBlank().doesNotContain("{", "}", "''");
      assertThat(wording.hint(problem)).isNotBlank().doesNotContain("{", "}", "''");
    }
  }

  @ParameterizedTest
  @EnumSource(Bound.class)
  void hasAWordForEveryBound(Bound bound) {
    Problem problem = Problem.of(Code.NB517, Place.of("content/a.adoc"), bound.word(), "2", "1");
    for (Language language : Language.values()) {
      assertThat(new Wording(language).message(problem)).doesNotContain("word.");
    }
  }
}
