package org.nianbao.derive.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.model.Qualifier;
import org.nianbao.model.Quantity;
import org.nianbao.model.Unit;
import org.nianbao.model.UnitKind;
import org.nianbao.model.Units;

class SumTest {

  @Test
  void addsDecimalsExactly() {
    assertThat(sum("元", "0.1 元", "0.2 元").baseValue()).isEqualTo(new BigDecimal("0.3"));
  }

  @Test
  void keepsTheUnitThatAllPartsShare() {
    assertThat(sum("元", "1317.31 萬元", "2.69 萬元").asWritten()).isEqualTo("1320.00 萬元");
  }

  @Test
  void namesASharedUnitInItsUsualSpellingWhereItIsWrittenInTwoWays() {
    assertThat(sum("元", "1.5 萬元", "2 万元").asWritten()).isEqualTo("3.5 万元");
  }

  @Test
  void addsDifferentUnitsInTheOneThatWritesTheSumShortest() {
    Quantity sum = sum("元", "12.2 万元", "4500 元");

    assertThat(sum.asWritten()).isEqualTo("12.65 万元");
    assertThat(sum.baseValue()).isEqualByComparingTo("126500");
    assertThat(sum("元", "1 万元", "0.01 元").asWritten()).isEqualTo("10000.01 元");
  }

  @Test
  void prefersTheUnitOfTheIndicatorAmongEquals() {
    assertThat(sum("人", "60 名", "40 人").asWritten()).isEqualTo("100 人");
  }

  @Test
  void showsLargeRoundSumsInFull() {
    assertThat(sum("万元", "1000 万元", "0 元", "20000000 元").asWritten()).isEqualTo("3000 万元");
  }

  @Test
  void takesAnotherUnitWhereTheIndicatorsWouldNeedRounding() {
    Unit mu = Units.unit("亩", UnitKind.AREA, "666.7");
    Unit squareMetre = Units.unit("平方米", UnitKind.AREA, "1");
    List<Quantity> parts =
        List.of(
            new Quantity(Qualifier.EXACT, new BigDecimal("2"), mu, "亩"),
            new Quantity(Qualifier.EXACT, new BigDecimal("500"), squareMetre, "平方米"));

    assertThat(Sum.of(parts, mu).map(Quantity::asWritten)).contains("1833.4 平方米");
  }

  @Test
  void hasNoSumWhereNoUnitHoldsItExactly() {
    Unit third = Units.unit("三", UnitKind.DURATION, "3");
    Unit seventh = Units.unit("七", UnitKind.DURATION, "7");
    List<Quantity> parts =
        List.of(
            new Quantity(Qualifier.EXACT, BigDecimal.ONE, third, "三"),
            new Quantity(Qualifier.EXACT, BigDecimal.ONE, seventh, "七"));

    assertThat(Sum.of(parts, third)).isEqualTo(Optional.empty());
  }

  @Test
  void staysQualifiedAsItsInexactPartsAre() {
    assertThat(sum("人次", ">5000 人次", "138 人次").qualifier()).isEqualTo(Qualifier.MORE_THAN);
    assertThat(sum("人次", "<100 人次", "5 人次").qualifier()).isEqualTo(Qualifier.LESS_THAN);
    assertThat(sum("人次", "~400 人次", "5 人次").qualifier()).isEqualTo(Qualifier.ABOUT);
    assertThat(sum("人次", "1 人次", "5 人次").qualifier()).isEqualTo(Qualifier.EXACT);
  }

  @Test
  void isOnlyApproximateWherePartsLeanBothWays() {
    assertThat(sum("人次", ">5000 人次", "<100 人次").qualifier()).isEqualTo(Qualifier.ABOUT);
    assertThat(sum("人次", ">5000 人次", "~100 人次").qualifier()).isEqualTo(Qualifier.ABOUT);
  }

  private static Quantity sum(String usual, String... parts) {
    return Sum.of(Arrays.stream(parts).map(Units::quantity).toList(), Units.unit(usual))
        .orElseThrow();
  }
}
