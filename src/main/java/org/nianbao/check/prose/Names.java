package org.nianbao.check.prose;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nianbao.model.Id;
import org.nianbao.model.Indicator;

/**
 * The names of indicators as texts use them. Short names are kept apart: 信访 or 会员 alone is many
 * things in a sentence.
 */
final class Names {

  private static final int SHORTEST = 2;

  private final Map<Id, Indicator> byId = new TreeMap<>();
  private final Map<String, Indicator> byName;
  private final Map<String, Indicator> byShortName;
  private final int longest;

  Names(Collection<Indicator> indicators, Folder folder) {
    indicators.forEach(it -> byId.putIfAbsent(it.id(), it));
    byName =
        unique(
            indicators,
            folder,
            it -> Stream.concat(Stream.of(it.name(), it.nameHant()), it.aliases().stream()));
    byShortName = unique(indicators, folder, it -> Stream.of(it.shortName()));
    byShortName.keySet().removeAll(byName.keySet());
    longest =
        Stream.concat(byName.keySet().stream(), byShortName.keySet().stream())
            .mapToInt(String::length)
            .max()
            .orElse(0);
  }

  /** A name of two indicators is the name of none. */
  private static Map<String, Indicator> unique(
      Collection<Indicator> indicators, Folder folder, Function<Indicator, Stream<String>> names) {
    Map<String, Indicator> byName = new TreeMap<>();
    Set<String> ambiguous = new HashSet<>();
    for (Indicator indicator : indicators) {
      names
          .apply(indicator)
          .map(folder::name)
          .filter(it -> it.length() >= SHORTEST)
          .distinct()
          .filter(it -> byName.putIfAbsent(it, indicator) != null)
          .forEach(ambiguous::add);
    }
    byName.keySet().removeAll(ambiguous);
    return byName;
  }

  /** A name at a place of a text. */
  record Found(Indicator indicator, int start, int end) {}

  Optional<Indicator> byId(Id id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<Indicator> exactly(String folded) {
    return Optional.ofNullable(byName.get(folded));
  }

  /** The longest name that ends before {@code end}. */
  Optional<Found> before(String text, int end, int floor) {
    return before(byName, text, end, floor);
  }

  /** The longest short name that ends before {@code end}. */
  Optional<Found> shortBefore(String text, int end, int floor) {
    return before(byShortName, text, end, floor);
  }

  private Optional<Found> before(Map<String, Indicator> names, String text, int end, int floor) {
    for (int start = Math.max(floor, end - longest); start <= end - SHORTEST; start++) {
      Indicator indicator = names.get(text.substring(start, end));
      if (indicator != null) {
        return Optional.of(new Found(indicator, start, end));
      }
    }
    return Optional.empty();
  }

  /** The longest name that begins at {@code start}. */
  Optional<Found> after(String text, int start) {
    for (int end = Math.min(text.length(), start + longest); end >= start + SHORTEST; end--) {
      Indicator indicator = byName.get(text.substring(start, end));
      if (indicator != null) {
        return Optional.of(new Found(indicator, start, end));
      }
    }
    return Optional.empty();
  }
}
