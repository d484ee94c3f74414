package org.nianbao.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.model.Figure;
import org.nianbao.model.Id;
import org.nianbao.model.Period;
import org.nianbao.model.Units;
import org.nianbao.problem.Language;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problems;
import org.nianbao.render.SiteFolder;
import org.nianbao.render.view.FigureText;

class FigureWordsTest {

  private static final Place PLACE = Place.of("content/reports/town/2012.adoc");
  private static final Id DUES = new Id("union-dues");

  @Test
  void keepsNumberAndUnitAsWrittenBesideTheExactValue() {
    assertThat(words(Language.ZH_CN).of(Units.quantity("1317.31 萬元")))
        .isEqualTo(new FigureText("1317.31", "萬元", "", "13173100.00", null, false));
  }

  @Test
  void saysTheQualifierInTheLanguageOfTheInterface() {
    assertThat(words(Language.ZH_CN).of(Units.quantity(">5000 人次")).qualifier()).isEqualTo("超过");
    assertThat(words(Language.ZH_CN).of(Units.quantity("<100 人")).qualifier()).isEqualTo("不足");
    assertThat(words(Language.ZH_CN).of(Units.quantity("~400人")).qualifier()).isEqualTo("约");
    assertThat(words(Language.EN).of(Units.quantity(">5000 人次")).qualifier()).isEqualTo("over");
  }

  @Test
  void saysTheDayOrPeriodThatAFigureHoldsFor() {
    Period period = new Period(LocalDate.of(2012, 1, 1), LocalDate.of(2012, 10, 31));
    Figure figure =
        new Figure(DUES, Optional.of(Units.quantity("1317.31 萬元")), Optional.of(period), PLACE);

    assertThat(words(Language.ZH_CN).of(figure).asOf()).isEqualTo("2012年1月至10月");
  }

  @Test
  void saysThatAFigureIsUnknown() {
    Figure figure = new Figure(DUES, Optional.empty(), Optional.empty(), PLACE);

    assertThat(words(Language.ZH_CN).of(figure))
        .isEqualTo(new FigureText("", "", "", null, null, true));
  }

  private static FigureWords words(Language language) {
    return new FigureWords(Messages.load(SiteFolder.templates(), language, new Problems()));
  }
}
