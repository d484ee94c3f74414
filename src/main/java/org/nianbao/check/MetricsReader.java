package org.nianbao.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.check.quantity.QuantityReader;
import org.nianbao.check.quantity.Units;
import org.nianbao.model.Figure;
import org.nianbao.model.Id;
import org.nianbao.model.Indicator;
import org.nianbao.model.Period;
import org.nianbao.model.Quantity;
import org.nianbao.problem.Code;
import org.nianbao.problem.Problems;
import org.nianbao.read.RawAttribute;
import org.nianbao.read.RawDocument;

/** Reads the {@code metric-} and {@code as-of-} attributes of a report. */
final class MetricsReader {

  private static final String METRIC = "metric-";
  private static final String AS_OF = "as-of-";

  private final Documents documents;
  private final IndicatorNames indicators;
  private final Problems problems;

  MetricsReader(Documents documents, IndicatorNames indicators, Problems problems) {
    this.documents = documents;
    this.indicators = indicators;
    this.problems = problems;
  }

  Figures read(RawDocument document) {
    Map<Id, Period> asOf = asOf(document);
    Map<String, Figure> byName = new HashMap<>();
    Map<Id, Figure> byIndicator = new HashMap<>();
    List<Figure> inOrder = new ArrayList<>();
    for (RawAttribute attribute : document.attributes()) {
      if (!attribute.name().startsWith(METRIC)) {
        continue;
      }
      String name = attribute.name().substring(METRIC.length());
      Optional<Indicator> indicator = indicator(attribute, name);
      Optional<Figure> figure = indicator.flatMap(it -> figure(attribute, it, asOf));
      if (figure.isEmpty()) {
        continue;
      }
      if (byIndicator.putIfAbsent(figure.get().indicator(), figure.get()) != null) {
        problems.add(Code.NB405, attribute.nameAt(), name);
        continue;
      }
      byName.put(name, figure.get());
      inOrder.add(figure.get());
    }
    return new Figures(byName, inOrder);
  }

  private Optional<Indicator> indicator(RawAttribute attribute, String name) {
    Optional<Indicator> indicator = indicators.find(name);
    if (indicator.isEmpty() && !isUnreadable(name)) {
      problems.add(Code.NB306, attribute.nameAt(), name, indicators.suggest(name));
    }
    return indicator;
  }

  private boolean isUnreadable(String name) {
    return Id.isValid(name) && documents.isUnreadable(DocumentType.INDICATOR, new Id(name));
  }

  private Optional<Figure> figure(
      RawAttribute attribute, Indicator indicator, Map<Id, Period> asOf) {
    Optional<Period> when = Optional.ofNullable(asOf.get(indicator.id()));
    QuantityReader.Result result = QuantityReader.read(attribute.value());
    if (result instanceof QuantityReader.Refused refused) {
      refuse(attribute, indicator, refused);
      return Optional.empty();
    }
    Optional<Quantity> quantity =
        result instanceof QuantityReader.Read read
            ? Optional.of(read.quantity())
            : Optional.empty();
    if (quantity.isPresent() && !quantity.get().unit().kinds().contains(indicator.kind())) {
      problems.add(
          Code.NB404,
          attribute.valueAt(),
          quantity.get().unitAsWritten(),
          indicator.name(),
          Units.symbolsOf(indicator.kind()));
      return Optional.empty();
    }
    return Optional.of(new Figure(indicator.id(), quantity, when, attribute.valueAt()));
  }

  private void refuse(RawAttribute attribute, Indicator indicator, QuantityReader.Refused refused) {
    if (refused.code() == Code.NB403) {
      problems.add(
          Code.NB403,
          attribute.valueAt(),
          refused.argument(),
          Units.suggest(refused.argument(), indicator.kind()));
    } else {
      problems.add(refused.code(), attribute.valueAt(), refused.argument());
    }
  }

  private Map<Id, Period> asOf(RawDocument document) {
    Map<Id, Period> asOf = new HashMap<>();
    for (RawAttribute attribute : document.attributes()) {
      if (!attribute.name().startsWith(AS_OF)) {
        continue;
      }
      String name = attribute.name().substring(AS_OF.length());
      Optional<Id> indicator = indicators.id(name);
      Optional<Period> period = Dates.period(attribute.value());
      if (period.isEmpty()) {
        problems.add(Code.NB208, attribute.valueAt(), attribute.value());
      }
      if (indicator.filter(it -> hasMetric(document, it)).isPresent()) {
        period.ifPresent(it -> asOf.put(indicator.get(), it));
      } else if (!isUnreadable(name)) {
        problems.add(Code.NB406, attribute.nameAt(), name);
      }
    }
    return asOf;
  }

  private boolean hasMetric(RawDocument document, Id indicator) {
    return document.attributes().stream()
        .map(RawAttribute::name)
        .filter(name -> name.startsWith(METRIC))
        .flatMap(name -> indicators.id(name.substring(METRIC.length())).stream())
        .anyMatch(indicator::equals);
  }
}
