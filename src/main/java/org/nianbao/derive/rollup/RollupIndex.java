package org.nianbao.derive.rollup;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.nianbao.derive.Order;
import org.nianbao.model.Id;
import org.nianbao.model.Site;

/**
 * For each organisation, what the figures below it add up to, over the tree as it stood in each
 * year. A child that states the figure counts with its own, one that does not is replaced by its
 * own children. Only the report of the year counts, written by the organisation: a member's summary
 * does not speak for it, and a further document might count twice what the report counts. Unknown
 * figures are missing ones. Nothing adds up whose indicator says that it does not.
 *
 * @param byOrganisation rows by indicator; organisations without a total are absent
 * @param byIndicator rows by organisation; indicators without a total are absent
 * @param byYear federations of a year, those at the top first, then the largest; years without a
 *     total are absent
 */
public record RollupIndex(
    SortedMap<Id, List<TotalRow>> byOrganisation,
    SortedMap<Id, List<TotalRow>> byIndicator,
    SortedMap<Integer, List<Federation>> byYear) {

  private static final Comparator<Federation> FROM_THE_TOP =
      comparing(Federation::top)
          .thenComparingInt(Federation::below)
          .reversed()
          .thenComparing(Federation::organisation, Order.ORGANISATIONS);

  public RollupIndex {
    byOrganisation = Collections.unmodifiableSortedMap(byOrganisation);
    byIndicator = Collections.unmodifiableSortedMap(byIndicator);
    byYear = Collections.unmodifiableSortedMap(byYear);
  }

  public static RollupIndex of(Site site) {
    List<YearTotals> years =
        site.reports().keySet().stream()
            .map(key -> key.year())
            .distinct()
            .sorted()
            .map(year -> YearTotals.of(site, year))
            .toList();
    List<TotalRow> rows = rows(site, years);
    SortedMap<Id, List<TotalRow>> byOrganisation =
        grouped(
            rows,
            row -> row.organisation().id(),
            comparing(TotalRow::indicator, Order.indicators(site)));
    SortedMap<Id, List<TotalRow>> byIndicator =
        grouped(
            rows,
            row -> row.indicator().id(),
            comparing(TotalRow::organisation, Order.ORGANISATIONS));
    SortedMap<Integer, List<Federation>> byYear = new TreeMap<>();
    for (YearTotals year : years) {
      List<Federation> federations = federations(year, byOrganisation);
      if (!federations.isEmpty()) {
        byYear.put(year.year(), federations);
      }
    }
    return new RollupIndex(byOrganisation, byIndicator, byYear);
  }

  private static List<TotalRow> rows(Site site, List<YearTotals> years) {
    SortedMap<YearTotals.Head, SortedMap<Integer, Total>> totals = new TreeMap<>();
    for (YearTotals year : years) {
      year.totals()
          .forEach(
              (head, total) ->
                  totals.computeIfAbsent(head, it -> new TreeMap<>()).put(year.year(), total));
    }
    List<TotalRow> rows = new ArrayList<>();
    totals.forEach(
        (head, byYear) ->
            rows.add(
                new TotalRow(
                    required(site.organisations(), head.organisation()),
                    required(site.indicators(), head.indicator()),
                    byYear)));
    return rows;
  }

  private static List<Federation> federations(
      YearTotals year, SortedMap<Id, List<TotalRow>> byOrganisation) {
    return byOrganisation.values().stream()
        .map(rows -> rows.stream().filter(it -> it.totals().containsKey(year.year())).toList())
        .filter(rows -> !rows.isEmpty())
        .map(
            rows ->
                new Federation(
                    rows.get(0).organisation(),
                    year.below(rows.get(0).organisation()),
                    year.isTop(rows.get(0).organisation()),
                    rows))
        .sorted(FROM_THE_TOP)
        .toList();
  }

  private static SortedMap<Id, List<TotalRow>> grouped(
      List<TotalRow> rows, Function<TotalRow, Id> key, Comparator<TotalRow> order) {
    return rows.stream()
        .sorted(order)
        .collect(groupingBy(key, TreeMap::new, collectingAndThen(toList(), List::copyOf)));
  }

  private static <V> V required(SortedMap<Id, V> map, Id id) {
    V value = map.get(id);
    if (value == null) {
      throw new IllegalArgumentException("not of this site: " + id);
    }
    return value;
  }
}
