package org.nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.model.Period;

final class DatesTest {

  @ParameterizedTest
  @CsvSource({
    "2012-01-01/2012-12-31, 2012-01-01, 2012-12-31",
    "2012-01/2012-10, 2012-01-01, 2012-10-31",
    "2012-02, 2012-02-01, 2012-02-29",
    "2012, 2012-01-01, 2012-12-31",
    "2012-12-10, 2012-12-10, 2012-12-10",
    "2009-09-01 / 2010-08-31, 2009-09-01, 2010-08-31",
  })
  void readsPeriods(String written, LocalDate first, LocalDate last) {
    assertThat(Dates.period(written)).contains(new Period(first, last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "2012-12-31/2012-01-01",
        "2012-13",
        "2012-06-31",
        "2011-02-29",
        "2012年",
        "12-10",
        "2012-1-1",
        "2012-01-01/2012-06-30/2012-12-31",
        "2012-01-01/",
        "二〇一二年"
      })
  void refusesWhatIsNoPeriod(String written) {
    assertThat(Dates.period(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2012-06-31", "2012/12/28", "28-12-2012", "2012-12-28 10:00", "２０１２-12-28"})
  void refusesWhatIsNoDay(String written) {
    assertThat(Dates.day(written)).isEmpty();
  }
}
