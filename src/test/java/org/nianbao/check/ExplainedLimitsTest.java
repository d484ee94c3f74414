package org.nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.model.Id;
import org.nianbao.problem.Code;
import org.nianbao.problem.Explanations;
import org.nianbao.problem.Language;

final class ExplainedLimitsTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void saysWhatASettingAYearOrANameMayBe(Language language) {
    Explanations explanations = new Explanations(language);

    assertThat(explanations.of(Code.NB003).text()).contains(" " + SettingsReader.MAX_PAGE_SIZE);
    assertThat(explanations.of(Code.NB107).text()).contains(" " + Id.MAX_LENGTH + " ");
    assertThat(explanations.of(Code.NB218).text())
        .contains(Integer.toString(Header.FIRST_YEAR), Integer.toString(Header.LAST_YEAR));
    assertThat(explanations.of(Code.NB506).text())
        .contains(LinkReader.IMAGES)
        .contains(LinkReader.FILES);
    assertThat(explanations.of(Code.NB508).text()).contains(" " + Sanitiser.MAX_REPORTED + " ");
    assertThat(explanations.of(Code.NB203).text()).contains(DocumentType.ids());
  }
}
