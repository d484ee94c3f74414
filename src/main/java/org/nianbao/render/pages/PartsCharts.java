package org.nianbao.render.pages;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.model.Figure;
import org.nianbao.model.Id;
import org.nianbao.model.Indicator;
import org.nianbao.model.Quantity;
import org.nianbao.model.Report;
import org.nianbao.render.view.PartsChart;
import org.nianbao.render.view.Share;

/** The figures of a report that are sums of others which the report states too. */
final class PartsCharts {

  private static final BigDecimal WIDTH = BigDecimal.valueOf(1000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Edition edition;

  PartsCharts(Edition edition) {
    this.edition = edition;
  }

  /** In the order of the figures; of an indicator each list of parts that is stated whole. */
  List<PartsChart> of(Report report) {
    return report.figures().stream().flatMap(it -> charts(report, it)).toList();
  }

  private Stream<PartsChart> charts(Report report, Figure whole) {
    Indicator indicator = edition.site().indicatorOf(whole);
    return indicator.parts().stream().flatMap(it -> chart(report, whole, indicator, it).stream());
  }

  /** Absent where a part is not known, or is less than nothing, or the parts do not make it up. */
  private Optional<PartsChart> chart(
      Report report, Figure whole, Indicator indicator, List<Id> parts) {
    List<Figure> figures = parts.stream().flatMap(it -> report.figure(it).stream()).toList();
    List<BigDecimal> values =
        figures.stream()
            .flatMap(it -> it.quantity().stream())
            .map(Quantity::baseValue)
            .filter(it -> it.signum() >= 0)
            .toList();
    BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean complete =
        whole.quantity().filter(it -> it.baseValue().compareTo(sum) == 0).isPresent();
    return !complete || values.size() < parts.size() || sum.signum() == 0
        ? Optional.empty()
        : Optional.of(
            new PartsChart(
                edition.links().indicator(indicator),
                edition.figures().of(whole),
                shares(figures, values, sum)));
  }

  /** Each begins where the one before ends, so that rounding leaves no gap. */
  private List<Share> shares(List<Figure> figures, List<BigDecimal> values, BigDecimal sum) {
    List<Share> shares = new ArrayList<>();
    BigDecimal before = BigDecimal.ZERO;
    for (int i = 0; i < values.size(); i++) {
      BigDecimal after = before.add(values.get(i));
      int start = place(before, sum);
      shares.add(
          new Share(
              edition.links().indicator(edition.site().indicatorOf(figures.get(i))),
              edition.figures().of(figures.get(i)),
              percentage(values.get(i), sum),
              start,
              place(after, sum) - start));
      before = after;
    }
    return shares;
  }

  private static int place(BigDecimal value, BigDecimal sum) {
    return value.multiply(WIDTH).divide(sum, 0, RoundingMode.HALF_UP).intValueExact();
  }

  private static String percentage(BigDecimal value, BigDecimal sum) {
    BigDecimal share = value.multiply(HUNDRED).divide(sum, MathContext.DECIMAL64);
    return share.setScale(0, RoundingMode.HALF_UP).toPlainString() + "%";
  }
}
