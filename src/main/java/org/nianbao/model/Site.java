package org.nianbao.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianbao.problem.Waived;

/**
 * All that is to be published, checked: every reference between its parts holds.
 *
 * @param attachments images and other files that documents show or link to, as paths relative to
 *     the content folder
 * @param large the pictures among these of which pages show a smaller version
 * @param waived the findings that stand, with their reasons, by the path of the document that
 *     waives them
 */
public record Site(
    Settings settings,
    SortedMap<Id, Organisation> organisations,
    SortedMap<ReportKey, Report> reports,
    SortedMap<Id, Indicator> indicators,
    SortedMap<Id, Area> areas,
    SortedMap<Id, Page> pages,
    SortedSet<String> attachments,
    SortedSet<String> large,
    SortedMap<String, List<Waived>> waived) {

  public static Site of(
      Settings settings,
      Collection<Organisation> organisations,
      Collection<Report> reports,
      Collection<Indicator> indicators,
      Collection<Area> areas,
      Collection<Page> pages,
      Collection<String> attachments,
      Collection<String> large) {
    return new Site(
        settings,
        byKey(organisations, Organisation::id),
        byKey(reports, Report::key),
        byKey(indicators, Indicator::id),
        byKey(areas, Area::id),
        byKey(pages, Page::id),
        new TreeSet<>(attachments),
        new TreeSet<>(large),
        new TreeMap<>());
  }

  /** The same site with findings that stand. */
  public Site with(List<Waived> findings) {
    return new Site(
        settings,
        organisations,
        reports,
        indicators,
        areas,
        pages,
        attachments,
        large,
        findings.stream()
            .sorted()
            .collect(Collectors.groupingBy(Waived::document, TreeMap::new, Collectors.toList())));
  }

  /** The findings that a document waives; {@code document} is its path. */
  public List<Waived> waivedIn(String document) {
    return waived.getOrDefault(document, List.of());
  }

  /** The organisation of a report, which always exists. */
  public Organisation organisationOf(Report report) {
    return required(organisations, report.key().organisation());
  }

  /** The indicator of a figure, which always exists. */
  public Indicator indicatorOf(Figure figure) {
    return required(indicators, figure.indicator());
  }

  private static <K, V> V required(Map<K, V> map, K key) {
    V value = map.get(key);
    if (value == null) {
      throw new IllegalArgumentException("not of this site: " + key);
    }
    return value;
  }

  private static <K extends Comparable<K>, V> SortedMap<K, V> byKey(
      Collection<V> values, Function<V, K> key) {
    return values.stream()
        .collect(
            Collectors.toMap(
                key,
                Function.identity(),
                (one, other) -> {
                  throw new IllegalArgumentException("twice: " + key.apply(one));
                },
                TreeMap::new));
  }
}
