package org.nianbao.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianbao.model.Id;
import org.nianbao.model.Indicator;
import org.nianbao.model.Ratio;
import org.nianbao.model.UnitKind;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problems;

/** The rule that sums and ratios of indicators can be computed: like with like, and no circles. */
final class IndicatorArithmetic {

  private final Map<Id, Indicator> indicators;
  private final Problems problems;

  private IndicatorArithmetic(Map<Id, Indicator> indicators, Problems problems) {
    this.indicators = indicators;
    this.problems = problems;
  }

  static void check(Collection<Checked<Indicator>> indicators, Problems problems) {
    IndicatorArithmetic rule =
        new IndicatorArithmetic(
            indicators.stream()
                .map(Checked::value)
                .collect(Collectors.toMap(Indicator::id, Function.identity())),
            problems);
    indicators.forEach(rule::check);
  }

  private void check(Checked<Indicator> checked) {
    Indicator indicator = checked.value();
    Header header = new Header(checked.document().raw(), problems);
    for (List<Id> parts : indicator.parts()) {
      for (Id part : parts) {
        if (reaches(part, indicator.id(), new HashSet<>()) || !isLike(part, indicator)) {
          report(header.placeIn("parts", part.value()), indicator, part);
        }
      }
    }
    indicator.ratioOf().ifPresent(it -> check(it, indicator, header));
  }

  private void check(Ratio ratio, Indicator indicator, Header header) {
    boolean ofItself =
        ratio.numerator().equals(indicator.id()) || ratio.denominator().equals(indicator.id());
    boolean unlike =
        indicator.kind() == UnitKind.PERCENT
            && !isLike(ratio.numerator(), required(ratio.denominator()));
    if (ofItself || unlike) {
      report(header.placeOf("ratio-of"), indicator, ratio.denominator());
    }
  }

  private boolean isLike(Id one, Indicator other) {
    return required(one).kind() == other.kind();
  }

  /** Whether a sum in the end contains an indicator. */
  private boolean reaches(Id from, Id wanted, Set<Id> seen) {
    return from.equals(wanted)
        || (seen.add(from)
            && required(from).parts().stream()
                .flatMap(List::stream)
                .anyMatch(it -> reaches(it, wanted, seen)));
  }

  private Indicator required(Id id) {
    Indicator indicator = indicators.get(id);
    if (indicator == null) {
      throw new IllegalArgumentException("not checked: " + id);
    }
    return indicator;
  }

  private void report(Place place, Indicator indicator, Id other) {
    problems.add(Code.NB312, place, indicator.name(), required(other).name());
  }
}
