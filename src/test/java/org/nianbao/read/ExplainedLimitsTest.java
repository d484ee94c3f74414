package org.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.file.Whole;
import org.nianbao.problem.Code;
import org.nianbao.problem.Explanations;
import org.nianbao.problem.Language;

final class ExplainedLimitsTest {

  private static final long MIB = 1 << 20;

  @ParameterizedTest
  @EnumSource(Language.class)
  void saysHowMuchMayBeRead(Language language) {
    Explanations explanations = new Explanations(language);

    assertThat(explanations.of(Code.NB104).text())
        .contains(SourceText.MAX_BYTES / MIB + " MiB")
        .contains(Whole.PICTURE.shown())
        .contains(Whole.TEXT.shown());
    assertThat(explanations.of(Code.NB108).text())
        .contains(" " + SourceText.MAX_FORBIDDEN_REPORTED + " ");
    assertThat(explanations.of(Code.NB514).text())
        .contains(" " + Includes.MAX_INCLUDES + " ")
        .contains(Includes.MAX_TOTAL_BYTES / MIB + " MiB")
        .contains(" " + Includes.MAX_DEPTH + " ");
    assertThat(explanations.of(Code.NB515).text())
        .contains(" " + WorkerConverters.LIMIT.toSeconds() + " ");
    for (Bound bound :
        Set.of(
            Bound.TEXT,
            Bound.CHARACTERS,
            Bound.BLOCKS,
            Bound.SECTIONS,
            Bound.CELLS,
            Bound.MARKS,
            Bound.NESTING,
            Bound.COLUMNS)) {
      assertThat(explanations.of(Code.NB517).text()).containsPattern("\\b" + bound.most() + " ");
    }
  }
}
