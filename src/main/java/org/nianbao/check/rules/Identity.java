package org.nianbao.check.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.model.Id;
import org.nianbao.model.Period;
import org.nianbao.model.Quantity;
import org.nianbao.problem.Code;

/**
 * A total that a report states, and those of its parts that it states too.
 *
 * @param total the known quantity of {@code stated}
 * @param parts the known ones, of the same time as the total
 * @param complete whether they are all parts of the sum
 */
record Identity(Stated stated, Quantity total, List<Id> parts, boolean complete) {

  /** Every sum of every report that can be judged, one for each way to split an indicator. */
  static Stream<Identity> all(Evidence evidence) {
    return evidence
        .figures()
        .flatMap(
            stated ->
                stated.figure().quantity().stream()
                    .flatMap(
                        total ->
                            stated.indicator().parts().stream()
                                .map(parts -> of(stated, total, parts))))
        .filter(it -> !it.parts().isEmpty());
  }

  private static Identity of(Stated stated, Quantity total, List<Id> parts) {
    List<Id> known = parts.stream().filter(it -> isKnown(it, stated)).toList();
    return new Identity(stated, total, known, known.size() == parts.size());
  }

  private static boolean isKnown(Id part, Stated total) {
    return total
        .report()
        .figure(part)
        .filter(it -> it.quantity().isPresent() && sameTime(it.asOf(), total.figure().asOf()))
        .isPresent();
  }

  /** Figures of one report go together, unless both name different days or periods. */
  static boolean sameTime(Optional<Period> one, Optional<Period> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  Interval sum(Evidence evidence) {
    return parts.stream()
        .map(it -> Interval.of(quantity(it), evidence.indicator(it).kind()))
        .reduce(Interval.ZERO, Interval::plus);
  }

  Interval totalInterval() {
    return Interval.of(total, stated.indicator().kind());
  }

  /** That the sum of the parts as written and the total do not go together. */
  Finding finding(Code code, Evidence evidence) {
    BigDecimal sum =
        parts.stream().map(it -> quantity(it).baseValue()).reduce(BigDecimal.ZERO, BigDecimal::add);
    return stated.finding(
        code,
        Phrases.of(total),
        Phrases.sum(parts, stated.report(), evidence),
        Phrases.like(total, sum),
        Phrases.like(total, sum.subtract(total.baseValue()).abs()));
  }

  private Quantity quantity(Id part) {
    return Evidence.known(stated.report(), part).orElseThrow();
  }
}
