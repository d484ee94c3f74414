package org.nianbao.check.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.nianbao.model.Aggregation;
import org.nianbao.model.Indicator;
import org.nianbao.model.Quantity;
import org.nianbao.problem.Code;

/** What is counted is whole and not negative; averages, which do not add up, need not be whole. */
final class WholeCount implements Rule {

  @Override
  public Code code() {
    return Code.NB413;
  }

  @Override
  public void check(Evidence evidence, Consumer<Finding> findings) {
    evidence
        .figures()
        .filter(it -> isCount(it.indicator()))
        .forEach(
            it ->
                it.figure()
                    .quantity()
                    .filter(quantity -> !isWhole(quantity))
                    .map(quantity -> it.finding(code(), Phrases.of(quantity)))
                    .ifPresent(findings));
  }

  private static boolean isCount(Indicator indicator) {
    return Interval.isCounted(indicator.kind()) && indicator.aggregation() != Aggregation.NONE;
  }

  private static boolean isWhole(Quantity quantity) {
    BigDecimal value = quantity.baseValue();
    return value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0;
  }
}
