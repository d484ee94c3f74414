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
import org.nianbao.cache.Cache;
import org.nianbao.cache.Digest;
import org.nianbao.cache.Pack;
import org.nianbao.cache.RecordCodec;
import org.nianbao.check.spelling.Folding;
import org.nianbao.check.spelling.Suggestion;
import org.nianbao.model.Id;
import org.nianbao.model.Indicator;
import org.nianbao.problem.Code;
import org.nianbao.problem.Problems;

/** Finds an indicator by its id or by any of its names, in either script. */
final class IndicatorNames {

  private final Map<String, Indicator> byName = new TreeMap<>();

  private static final RecordCodec<Kept> CODEC = RecordCodec.of(Kept.class);

  /** The names of indicators, folded in an earlier run, as only to begin takes half a second. */
  private record Kept(Map<String, String> folded) {}

  /** Reports use few spellings, and many times; folding one costs more than finding it. */
  private final Map<String, String> folded = new ConcurrentHashMap<>();

  private final List<String> suggestions;

  private IndicatorNames(List<String> suggestions) {
    this.suggestions = suggestions;
  }

  /** Two indicators with one name are a problem; the first of them keeps it. */
  static IndicatorNames of(
      Collection<Checked<Indicator>> indicators, Cache cache, Problems problems) {
    IndicatorNames names =
        new IndicatorNames(
            indicators.stream()
                .flatMap(it -> Stream.of(it.value().id().value(), it.value().name()))
                .toList());
    Pack pack = cache.pack("documents");
    Digest key = key(indicators, cache);
    Optional<Kept> before = pack.find(key).flatMap(CODEC::decode);
    before.ifPresent(it -> names.folded.putAll(it.folded()));
    names.add(indicators, problems);
    if (before.isEmpty()) {
      pack.keep(key, CODEC.encode(new Kept(names.folded)));
    }
    return names;
  }

  private static Digest key(Collection<Checked<Indicator>> indicators, Cache cache) {
    return Digest.of(
        Stream.concat(
                Stream.of(cache.program(), CODEC.schema()),
                indicators.stream().flatMap(it -> written(it.value())))
            .toList());
  }

  private void add(Collection<Checked<Indicator>> indicators, Problems problems) {
    for (Checked<Indicator> checked : indicators) {
      for (String name : names(checked.value())) {
        Indicator other = byName.putIfAbsent(fold(name), checked.value());
        if (other != null && !other.id().equals(checked.value().id())) {
          problems.add(Code.NB308, checked.document().raw().place(), name, other.id().value());
        }
      }
    }
  }

  private List<String> names(Indicator indicator) {
    Set<String> seen = new HashSet<>();
    return written(indicator).filter(it -> seen.add(fold(it))).toList();
  }

  private static Stream<String> written(Indicator indicator) {
    Stream<String> own =
        Stream.of(
            indicator.id().value(), indicator.name(), indicator.nameHant(), indicator.shortName());
    return Stream.concat(own, indicator.aliases().stream());
  }

  private String fold(String name) {
    return folded.computeIfAbsent(name, Folding::fold);
  }

  Optional<Indicator> find(String name) {
    return Optional.ofNullable(byName.get(fold(name)));
  }

  Optional<Id> id(String name) {
    return find(name).map(Indicator::id);
  }

  String suggest(String name) {
    return Suggestion.nearest(name, suggestions).orElse("");
  }
}
