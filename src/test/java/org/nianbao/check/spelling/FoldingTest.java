package org.nianbao.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.check.quantity.Units;

final class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "工资集体协商, gong-zi-ji-ti-xie-shang",
    "工資集體協商, gong-zi-ji-ti-xie-shang",
    "困难帮扶, kun-nan-bang-fu",
    "困難幫扶, kun-nan-bang-fu",
    "安康杯, an-kang-bei",
    "2012 年五一, 2012-nian-wu-yi",
    "../../x, x",
    "C++, c",
    "★, ''",
  })
  void slugsAreAsciiAndTheSameInBothScripts(String tag, String slug) {
    assertThat(Folding.slug(tag)).isEqualTo(slug);
  }

  @Test
  void foldsScriptWidthAndCase() {
    assertThat(Folding.fold("信訪件ＡＢ１２")).isEqualTo("信访件ab12");
  }

  private static final List<String> TYPES =
      List.of("report", "organisation", "indicator", "area", "page");

  @Test
  void suggestsTheNearestName() {
    assertThat(Suggestion.nearest("reprot", TYPES)).contains("report");
    assertThat(Suggestion.nearest("Indicators", TYPES)).contains("indicator");
    assertThat(Suggestion.nearest("wholly-other", TYPES)).isEmpty();
  }

  @Test
  void asciiIsFoldedLikeAllTheRest() {
    for (char sign = 0; sign < 0x80; sign++) {
      String text = " Nb " + sign + "a";
      assertThat(Folding.fold(text)).isEqualTo(Folding.foldAny(text));
    }
  }

  @Test
  void symbolsOfUnitsAreFolded() {
    assertThat(Units.symbols()).allMatch(it -> Folding.foldAny(it).equals(it));
  }
}
