package org.nianbao.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.render.view.ChartPoint;
import org.nianbao.render.view.ChartTick;

class LinesTest {

  private static final Scale TO_SIXTY =
      Scale.of(List.of(new BigDecimal("57")), 4, true); // 0 20 40 60

  private static Lines field(int first, int last) {
    return new Lines(TO_SIXTY, first, last, 10, 100, 5, 60);
  }

  private static Mark mark(int year, int value, boolean follows) {
    return new Mark(year, BigDecimal.valueOf(value), follows, false, year + " 年：" + value + " 件");
  }

  @Test
  void placesYearsFromTheLeftAndValuesFromBelow() {
    assertThat(field(2010, 2012).points(List.of(mark(2010, 0, false), mark(2011, 60, true))))
        .containsExactly(
            new ChartPoint(10, 65, false, "2010 年：0 件"),
            new ChartPoint(60, 5, false, "2011 年：60 件"));
    assertThat(field(2010, 2010).points(List.of(mark(2010, 30, false))).get(0).x()).isEqualTo(60);
  }

  @Test
  void joinsOnlyWhatFollows() {
    List<Mark> marks =
        List.of(
            mark(2010, 0, false),
            mark(2011, 60, true),
            mark(2013, 30, false),
            mark(2014, 30, false),
            mark(2015, 0, true));
    assertThat(field(2010, 2015).lines(marks)).containsExactly("10,65 30,5", "90,35 110,65");
    assertThat(field(2010, 2015).lines(List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2010, 2010, 2010",
    "2010, 2011, 2010 2011",
    "2010, 2017, 2010 2011 2012 2013 2014 2015 2016 2017",
    "2010, 2018, 2010 2012 2014 2016 2018",
    "2010, 2021, 2010 2013 2015 2017 2019 2021",
    "1990, 2020, 1990 1996 2000 2004 2008 2012 2016 2020"
  })
  void namesTheFirstAndTheLastYearAndSomeBetween(int first, int last, String years) {
    assertThat(field(first, last).years())
        .extracting(ChartTick::label)
        .containsExactly(years.split(" "));
  }

  @Test
  void refusesYearsThatRunBackwards() {
    assertThatThrownBy(() -> field(2012, 2010)).isInstanceOf(IllegalArgumentException.class);
  }
}
