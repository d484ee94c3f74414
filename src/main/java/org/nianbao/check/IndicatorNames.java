package org.nianbao.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.nianbao.check.spelling.Folding;
import org.nianbao.check.spelling.Suggestion;
import org.nianbao.model.Id;
import org.nianbao.model.Indicator;
import org.nianbao.problem.Code;
import org.nianbao.problem.Problems;

/** Finds an indicator by its id or by any of its names, in either script. */
final class IndicatorNames {

  private final Map<String, Indicator> byName = new TreeMap<>();

  /** Reports use few spellings, and many times; folding one costs more than finding it. */
  private final Map<String, String> folded = new ConcurrentHashMap<>();

  private final List<String> suggestions;

  private IndicatorNames(List<String> suggestions) {
    this.suggestions = suggestions;
  }

  /** Two indicators with one name are a problem; the first of them keeps it. */
  static IndicatorNames of(Collection<Checked<Indicator>> indicators, Problems problems) {
    IndicatorNames names =
        new IndicatorNames(
            indicators.stream()
                .flatMap(it -> Stream.of(it.value().id().value(), it.value().name()))
                .toList());
    for (Checked<Indicator> checked : indicators) {
      for (String name : names(checked.value())) {
        Indicator other = names.byName.putIfAbsent(Folding.fold(name), checked.value());
        if (other != null && !other.id().equals(checked.value().id())) {
          problems.add(Code.NB308, checked.document().raw().place(), name, other.id().value());
        }
      }
    }
    return names;
  }

  private static List<String> names(Indicator indicator) {
    Set<String> seen = new HashSet<>();
    Stream<String> own =
        Stream.of(
            indicator.id().value(), indicator.name(), indicator.nameHant(), indicator.shortName());
    return Stream.concat(own, indicator.aliases().stream())
        .filter(it -> seen.add(Folding.fold(it)))
        .toList();
  }

  Optional<Indicator> find(String name) {
    return Optional.ofNullable(byName.get(folded.computeIfAbsent(name, Folding::fold)));
  }

  Optional<Id> id(String name) {
    return find(name).map(Indicator::id);
  }

  String suggest(String name) {
    return Suggestion.nearest(name, suggestions).orElse("");
  }
}
