package org.nianbao.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

  private static List<BigDecimal> numbers(String text) {
    return Stream.of(text.split(" ")).map(BigDecimal::new).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "57 60 38, 4, 0 20 40 60",
    "1317.31 1205, 4, 0 500 1000 1500",
    "93 88.5, 5, 0 20 40 60 80 100",
    "3, 4, 0 1 2 3",
    "1, 4, 0 0.5 1",
    "0, 4, 0 0.5 1",
    "100000000, 4, 0 50000000 100000000",
    "0.35, 4, 0 0.1 0.2 0.3 0.4",
    "-20 35, 4, -20 0 20 40",
    "-5, 4, -6 -4 -2 0"
  })
  void takesRoundNumbersAroundAllValues(String values, int most, String ticks) {
    assertThat(Scale.of(numbers(values), most, false).ticks())
        .containsExactlyElementsOf(numbers(ticks));
  }

  @Test
  void countsInWholes() {
    assertThat(Scale.of(numbers("1"), 4, true).ticks()).containsExactlyElementsOf(numbers("0 1"));
    assertThat(Scale.of(numbers("1"), 5, false).ticks())
        .containsExactlyElementsOf(numbers("0 0.2 0.4 0.6 0.8 1"));
    assertThat(Scale.of(List.of(), 4, true).ticks()).containsExactlyElementsOf(numbers("0 1"));
  }

  @Test
  void placesValuesInProportion() {
    Scale scale = Scale.of(numbers("-20 35"), 4, true);
    assertThat(scale.at(new BigDecimal("-20"), 300)).isZero();
    assertThat(scale.at(new BigDecimal("0"), 300)).isEqualTo(100);
    assertThat(scale.at(new BigDecimal("10.05"), 300)).isEqualTo(150);
    assertThat(scale.at(new BigDecimal("40"), 300)).isEqualTo(300);
  }

  @Test
  void holdsWhateverNumbersThereAre() {
    Random random = new Random(2026);
    for (int i = 0; i < 2_000; i++) {
      List<BigDecimal> values = new ArrayList<>();
      for (int n = random.nextInt(5); n >= 0; n--) {
        values.add(BigDecimal.valueOf(random.nextInt(2_000_000) - 500_000, random.nextInt(12) - 6));
      }
      int most = 2 + random.nextInt(8);
      boolean whole = random.nextBoolean();
      Scale scale = Scale.of(values, most, whole);
      assertThat(scale.ticks()).hasSizeBetween(2, most + 1).contains(BigDecimal.ZERO).isSorted();
      assertThat(values).allMatch(it -> scale.low().compareTo(it) <= 0);
      assertThat(values).allMatch(it -> scale.high().compareTo(it) >= 0);
      assertThat(values).allMatch(it -> scale.at(it, 100) >= 0 && scale.at(it, 100) <= 100);
      if (whole) {
        assertThat(scale.ticks()).allMatch(it -> it.stripTrailingZeros().scale() <= 0);
      }
    }
  }

  @Test
  void needsTwoNumbers() {
    assertThatThrownBy(() -> new Scale(List.of(BigDecimal.ONE)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
