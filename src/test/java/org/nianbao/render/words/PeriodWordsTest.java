package org.nianbao.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.model.Period;
import org.nianbao.problem.Language;
import org.nianbao.problem.Problems;
import org.nianbao.render.SiteFolder;

class PeriodWordsTest {

  private final PeriodWords words =
      new PeriodWords(Messages.load(SiteFolder.templates(), Language.ZH_CN, new Problems()));

  @ParameterizedTest
  @CsvSource({
    "2012-01-01, 2012-12-31, 2012年",
    "2012-12-10, 2012-12-10, 2012年12月10日",
    "2012-02-01, 2012-02-29, 2012年2月",
    "2012-01-01, 2012-10-31, 2012年1月至10月",
    "2009-09-01, 2010-08-31, 2009年9月至2010年8月",
    "2011-06-30, 2011-12-31, 2011年6月30日至12月31日",
    "2011-12-16, 2012-12-15, 2011年12月16日至2012年12月15日",
  })
  void saysAPeriodAsBrieflyAsIsExact(LocalDate first, LocalDate last, String expected) {
    assertThat(words.of(new Period(first, last))).isEqualTo(expected);
  }
}
