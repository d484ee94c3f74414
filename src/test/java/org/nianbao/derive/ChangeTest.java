package org.nianbao.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.model.Units.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.model.Qualifier;

class ChangeTest {

  @Test
  void isADifferenceAndAPercentageOfTheFigureBefore() {
    Change change = change("20 件", "25 件");

    assertThat(change.difference().asWritten()).isEqualTo("5 件");
    assertThat(change.percentage()).contains(new BigDecimal("25.0"));
    assertThat(change.sign()).isEqualTo(1);
    assertThat(change("31 件", "27 件").difference().asWritten()).isEqualTo("-4 件");
    assertThat(change("31 件", "27 件").percentage()).contains(new BigDecimal("-12.9"));
    assertThat(change("31 件", "31 宗").sign()).isZero();
  }

  @Test
  void roundsHalvesAwayFromZero() {
    assertThat(change("800 件", "801 件").percentage()).contains(new BigDecimal("0.1"));
    assertThat(change("2000 件", "2001 件").percentage()).contains(new BigDecimal("0.1"));
    assertThat(change("2000 件", "1999 件").percentage()).contains(new BigDecimal("-0.1"));
  }

  @Test
  void isExactInTheUnitOfTheFigure() {
    assertThat(change("24.15 万元", "23.25 万元").difference().asWritten()).isEqualTo("-0.90 万元");
    assertThat(change("4500 元", "12.2 萬元").difference().asWritten()).isEqualTo("11.75 萬元");
    assertThat(change("12.2 万元", "4500 元").difference().asWritten()).isEqualTo("-117500 元");
    assertThat(change("110 人", "102 名").difference().asWritten()).isEqualTo("-8 名");
  }

  @Test
  void hasNoPercentageOfNothing() {
    assertThat(change("0 件", "5 件").percentage()).isEmpty();
    assertThat(change("0 件", "5 件").difference().asWritten()).isEqualTo("5 件");
  }

  @Test
  void countsPercentagesInPoints() {
    Change change = change("93%", "95.5%");

    assertThat(change.isPoints()).isTrue();
    assertThat(change.difference().value()).isEqualTo("2.5");
    assertThat(change.percentage()).isEmpty();
  }

  @Test
  void isApproximateWhereEitherFigureIs() {
    assertThat(change("~400 人", "420 人").difference().qualifier()).isEqualTo(Qualifier.ABOUT);
    assertThat(change("400 人", "~420 人").difference().qualifier()).isEqualTo(Qualifier.ABOUT);
    assertThat(change("400 人", "420 人").difference().qualifier()).isEqualTo(Qualifier.EXACT);
  }

  @Test
  void isUnknownWhereEitherFigureIsOnlyALimit() {
    assertThat(between(">5000 人次", "6000 人次")).isEmpty();
    assertThat(between("6000 人次", "<5000 人次")).isEmpty();
  }

  private static Change change(String before, String now) {
    return between(before, now).orElseThrow();
  }

  private static Optional<Change> between(String before, String now) {
    return Change.between(quantity(before), quantity(now));
  }
}
