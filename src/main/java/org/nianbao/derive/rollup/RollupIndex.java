package org.nianbao.derive.rollup;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nianbao.derive.Order;
import org.nianbao.model.Aggregation;
import org.nianbao.model.AuthorKind;
import org.nianbao.model.Figure;
import org.nianbao.model.Id;
import org.nianbao.model.Indicator;
import org.nianbao.model.Organisation;
import org.nianbao.model.Report;
import org.nianbao.model.ReportKey;
import org.nianbao.model.Site;

/**
 * For each organisation with children, what its direct children's figures add up to. Only the
 * report of the year counts, written by the organisation: a member's summary does not speak for it,
 * and a further document might count twice what the report counts. Unknown figures are left out.
 *
 * @param rows by organisation; those whose children state nothing that adds up are absent
 */
public record RollupIndex(SortedMap<Id, List<TotalRow>> rows) {

  private record Part(Figure figure, Report report) {}

  public RollupIndex {
    rows = Collections.unmodifiableSortedMap(rows);
  }

  public static RollupIndex of(Site site) {
    SortedMap<Id, List<Organisation>> children =
        site.organisations().values().stream()
            .filter(it -> it.parent().isPresent())
            .collect(groupingBy(it -> it.parent().orElseThrow(), TreeMap::new, toList()));
    SortedMap<Id, List<TotalRow>> rows = new TreeMap<>();
    children.forEach(
        (parent, organisations) -> {
          List<TotalRow> found = rows(site, organisations);
          if (!found.isEmpty()) {
            rows.put(parent, found);
          }
        });
    return new RollupIndex(rows);
  }

  private static List<TotalRow> rows(Site site, List<Organisation> children) {
    SortedSet<Integer> years = new TreeSet<>();
    site.reports().keySet().forEach(key -> years.add(key.year()));
    List<TotalRow> rows = new ArrayList<>();
    for (Indicator indicator : summable(site)) {
      SortedMap<Integer, Total> totals = new TreeMap<>();
      for (int year : years) {
        total(site, children, indicator, year).ifPresent(it -> totals.put(year, it));
      }
      if (!totals.isEmpty()) {
        rows.add(new TotalRow(indicator, totals));
      }
    }
    return List.copyOf(rows);
  }

  private static List<Indicator> summable(Site site) {
    return site.indicators().values().stream()
        .filter(it -> it.aggregation() != Aggregation.NONE)
        .sorted(Order.indicators(site))
        .toList();
  }

  private static Optional<Total> total(
      Site site, List<Organisation> children, Indicator indicator, int year) {
    List<Part> parts =
        children.stream()
            .flatMap(child -> part(site, child, indicator, year).stream())
            .filter(part -> part.figure().quantity().isPresent())
            .toList();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    int existing = (int) children.stream().filter(child -> child.exists().contains(year)).count();
    boolean otherPeriods = parts.stream().anyMatch(it -> !it.report().period().isCalendarYear());
    return Sum.of(
            parts.stream().map(it -> it.figure().quantity().orElseThrow()).toList(),
            indicator.unit())
        .map(sum -> new Total(sum, parts.size(), Math.max(existing, parts.size()), otherPeriods));
  }

  private static Optional<Part> part(Site site, Organisation child, Indicator indicator, int year) {
    return Optional.ofNullable(
            site.reports().get(new ReportKey(child.id(), year, Optional.empty())))
        .filter(report -> report.authorKind() == AuthorKind.ORGANISATION)
        .flatMap(report -> report.figure(indicator.id()).map(it -> new Part(it, report)));
  }
}
