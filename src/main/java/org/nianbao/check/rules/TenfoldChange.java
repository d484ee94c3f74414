package org.nianbao.check.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.nianbao.model.UnitKind;
import org.nianbao.problem.Code;

/**
 * No figure is more than ten times that of the year before, or less than a tenth of it; a wrong
 * unit or a digit too many is likelier. From and to nothing there is no multiple, and small numbers
 * may leap.
 */
final class TenfoldChange implements Rule {

  private static final BigDecimal TENFOLD = BigDecimal.TEN;

  /** What the larger of two figures must reach, in base units, such as 100 人. */
  static final BigDecimal FLOOR = new BigDecimal("100");

  /** The same for shares: 9.3% for 93% is likelier than so great a change. */
  static final BigDecimal FLOOR_OF_SHARES = BigDecimal.TEN;

  @Override
  public Code code() {
    return Code.NB422;
  }

  @Override
  public void check(Evidence evidence, Consumer<Finding> findings) {
    YearPair.all(evidence)
        .filter(YearPair::isComparable)
        .filter(it -> isLarge(it) && isTenfold(it))
        .map(this::finding)
        .forEach(findings);
  }

  private static boolean isLarge(YearPair pair) {
    BigDecimal before = pair.before().quantity().baseValue();
    BigDecimal now = pair.now().quantity().baseValue();
    return before.signum() > 0
        && now.signum() > 0
        && before.max(now).compareTo(floor(pair.indicator().kind())) >= 0;
  }

  private static BigDecimal floor(UnitKind kind) {
    return switch (kind) {
      case MONEY -> BigDecimal.ZERO;
      case PERCENT -> FLOOR_OF_SHARES;
      default -> FLOOR;
    };
  }

  private static boolean isTenfold(YearPair pair) {
    Interval before = pair.before().interval();
    Interval now = pair.now().interval();
    return now.isAbove(before.times(TENFOLD)) || before.isAbove(now.times(TENFOLD));
  }

  private Finding finding(YearPair pair) {
    return Finding.of(
        code(),
        pair.report(),
        pair.indicator().id(),
        pair.now().figure().source(),
        Phrases.name(pair.indicator(), pair.report()),
        Phrases.of(pair.before().quantity()),
        Phrases.of(pair.now().quantity()));
  }
}
