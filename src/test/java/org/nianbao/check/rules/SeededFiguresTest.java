package org.nianbao.check.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.check.rules.RuleRun.quantity;
import static org.nianbao.check.rules.RuleRun.run;
import static org.nianbao.check.rules.RuleRun.town;
import static org.nianbao.model.IndicatorBuilder.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nianbao.model.Aggregation;
import org.nianbao.model.IndicatorBuilder;
import org.nianbao.model.ReportBuilder;

/**
 * Many sums and ratios, made from true values and written as editors write them. What must be found
 * is decided here by other means than in the rules: whole numbers and the errors of rounding.
 */
class SeededFiguresTest {

  private static final int EDITS = 1000;
  private static final int CORRECT_SUMS = 300;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** A number as written: digits, and how many 元, 人 or percent its unit is. */
  private record Written(BigDecimal number, String unit, long factor) {

    BigDecimal base() {
      return number.multiply(BigDecimal.valueOf(factor));
    }

    /** Half a unit of the last place; nothing for things counted one by one. */
    BigDecimal slack() {
      return unit.equals("人")
          ? BigDecimal.ZERO
          : number.ulp().multiply(BigDecimal.valueOf(factor)).multiply(HALF);
    }

    String text() {
      return number.toPlainString() + " " + unit;
    }

    Written with(BigDecimal other) {
      return new Written(other, unit, factor);
    }
  }

  /** The total and, behind it, the parts. */
  private record Sum(List<Written> figures) {

    boolean canHold() {
      BigDecimal gap = figures.get(0).base();
      BigDecimal slack = figures.get(0).slack();
      for (Written part : figures.subList(1, figures.size())) {
        gap = gap.subtract(part.base());
        slack = slack.add(part.slack());
      }
      return gap.abs().compareTo(slack) <= 0;
    }

    int findings() {
      IndicatorBuilder[] indicators = new IndicatorBuilder[figures.size()];
      String[] parts = new String[figures.size() - 1];
      ReportBuilder report = ReportBuilder.report(RuleRun.TOWN, 2012);
      for (int i = 0; i < figures.size(); i++) {
        String unit = figures.get(i).unit().endsWith("元") ? "元" : "人";
        indicators[i] = indicator("figure-" + i, "指标" + i).unit(unit);
        report.figure("figure-" + i, quantity(figures.get(i).text()));
        if (i > 0) {
          parts[i - 1] = "figure-" + i;
        }
      }
      indicators[0].parts(parts);
      return run(new SumOfParts(), town(indicators).with(report)).size();
    }
  }

  @Test
  void correctSumsInMixedUnitsAndRoundingsAreNeverErrors() {
    Random random = new Random(20121231);
    int falseErrors = 0;
    for (int i = 0; i < CORRECT_SUMS; i++) {
      falseErrors += sum(random, random.nextInt(4) > 0).findings();
    }
    assertThat(falseErrors).isZero();
  }

  @Test
  void everyEditBeyondRoundingIsCaught() {
    Random random = new Random(20121210);
    int caught = 0;
    int made = 0;
    while (made < EDITS) {
      boolean edited = random.nextBoolean() ? sumEdited(random) : ratioEdited(random);
      made++;
      caught += edited ? 1 : 0;
    }
    assertThat(caught).isEqualTo(EDITS);
  }

  private static boolean sumEdited(Random random) {
    while (true) {
      List<Written> figures = new ArrayList<>(sum(random, random.nextBoolean()).figures());
      int at = random.nextInt(figures.size());
      Written figure = figures.get(at);
      figures.set(at, figure.with(edit(figure.number(), random)));
      Sum edited = new Sum(figures);
      if (!edited.canHold()) {
        return edited.findings() == 1;
      }
    }
  }

  private static boolean ratioEdited(Random random) {
    while (true) {
      long whole = 2L + random.nextInt(20_000);
      long part = random.nextInt((int) whole + 1);
      int places = random.nextInt(3);
      BigDecimal share = percent(part, whole, places);
      switch (random.nextInt(3)) {
        case 0 -> share = edit(share, random);
        case 1 -> part = edit(BigDecimal.valueOf(part), random).longValueExact();
        default -> whole = edit(BigDecimal.valueOf(whole), random).longValueExact();
      }
      if (whole > 0 && !canHold(share, part, whole)) {
        return ratioFindings(share, part, whole) == 1;
      }
    }
  }

  /** Whether the share is within half a unit of its last place, in whole numbers. */
  private static boolean canHold(BigDecimal share, long part, long whole) {
    BigDecimal gap =
        share
            .multiply(BigDecimal.valueOf(whole))
            .subtract(BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(100)))
            .abs();
    return gap.compareTo(share.ulp().multiply(HALF).multiply(BigDecimal.valueOf(whole))) <= 0;
  }

  private static BigDecimal percent(long part, long whole, int places) {
    return BigDecimal.valueOf(part)
        .multiply(BigDecimal.valueOf(100))
        .divide(BigDecimal.valueOf(whole), places, RoundingMode.HALF_UP);
  }

  private static int ratioFindings(BigDecimal share, long part, long whole) {
    return run(
            new RatioOfTerms(),
            town(
                    indicator("share", "占比")
                        .unit("%")
                        .aggregation(Aggregation.NONE)
                        .ratio("part", "whole"),
                    indicator("part", "其中").unit("人"),
                    indicator("whole", "全部").unit("人"))
                .with(
                    ReportBuilder.report(RuleRun.TOWN, 2012)
                        .figure("share", quantity(share.toPlainString() + "%"))
                        .figure("part", quantity(part + " 人"))
                        .figure("whole", quantity(whole + " 人"))))
        .size();
  }

  /** True parts, their true sum, each written in a unit and with a rounding of its own. */
  private static Sum sum(Random random, boolean money) {
    List<Written> figures = new ArrayList<>();
    long total = 0;
    int parts = 2 + random.nextInt(5);
    for (int i = 0; i < parts; i++) {
      long value =
          money ? Math.floorMod(random.nextLong(), 9_000_000_000L) : random.nextInt(30_000);
      value = value >> random.nextInt(money ? 24 : 10);
      total += value;
      figures.add(money ? money(value, random) : new Written(BigDecimal.valueOf(value), "人", 1));
    }
    figures.add(0, money ? money(total, random) : new Written(BigDecimal.valueOf(total), "人", 1));
    return new Sum(figures);
  }

  private static Written money(long yuan, Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> new Written(BigDecimal.valueOf(yuan), "元", 1);
      case 1 -> rounded(yuan, "万元", 10_000, random.nextInt(5));
      default ->
          yuan > 10_000_000
              ? rounded(yuan, "亿元", 100_000_000, 1 + random.nextInt(4))
              : rounded(yuan, "萬元", 10_000, random.nextInt(3));
    };
  }

  private static Written rounded(long yuan, String unit, long factor, int places) {
    return new Written(
        BigDecimal.valueOf(yuan).divide(BigDecimal.valueOf(factor), places, RoundingMode.HALF_UP),
        unit,
        factor);
  }

  /** A slip of the hand: one digit wrong, one left out, one doubled, or two exchanged. */
  private static BigDecimal edit(BigDecimal number, Random random) {
    while (true) {
      StringBuilder digits = new StringBuilder(number.toPlainString());
      int at = random.nextInt(digits.length());
      if (digits.charAt(at) == '.') {
        continue;
      }
      switch (random.nextInt(4)) {
        case 0 -> digits.setCharAt(at, (char) ('0' + random.nextInt(10)));
        case 1 -> digits.insert(at, digits.charAt(at));
        case 2 -> digits.deleteCharAt(at);
        default -> {
          int other = random.nextInt(digits.length());
          char exchanged = digits.charAt(other);
          digits.setCharAt(other, digits.charAt(at));
          digits.setCharAt(at, exchanged);
        }
      }
      String text = digits.toString();
      if (text.matches("\\d+(\\.\\d+)?") && new BigDecimal(text).compareTo(number) != 0) {
        return new BigDecimal(text);
      }
    }
  }
}
