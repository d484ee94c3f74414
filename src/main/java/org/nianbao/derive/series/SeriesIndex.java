package org.nianbao.derive.series;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianbao.derive.Order;
import org.nianbao.model.Figure;
import org.nianbao.model.Id;
import org.nianbao.model.Report;
import org.nianbao.model.Site;

/**
 * Every stated figure, one for each organisation, indicator and year: where several reports of a
 * year state it, {@link Order#AUTHORITY} decides.
 *
 * @param byIndicator rows by organisation
 * @param byOrganisation rows by indicator
 */
public record SeriesIndex(
    SortedMap<Id, List<Row>> byIndicator, SortedMap<Id, List<Row>> byOrganisation) {

  private record Head(Id organisation, Id indicator) implements Comparable<Head> {

    private static final Comparator<Head> ORDER =
        Comparator.comparing(Head::organisation).thenComparing(Head::indicator);

    @Override
    public int compareTo(Head other) {
      return ORDER.compare(this, other);
    }
  }

  public SeriesIndex {
    byIndicator = Collections.unmodifiableSortedMap(byIndicator);
    byOrganisation = Collections.unmodifiableSortedMap(byOrganisation);
  }

  public static SeriesIndex of(Site site) {
    SortedMap<Head, SortedMap<Integer, Point>> points = new TreeMap<>();
    for (Report report : site.reports().values().stream().sorted(Order.AUTHORITY).toList()) {
      for (Figure figure : report.figures()) {
        points
            .computeIfAbsent(
                new Head(report.key().organisation(), figure.indicator()), it -> new TreeMap<>())
            .putIfAbsent(report.key().year(), new Point(figure, report));
      }
    }
    List<Row> rows = new ArrayList<>();
    points.values().forEach(it -> rows.add(row(site, it)));
    return new SeriesIndex(
        grouped(
            rows,
            row -> row.indicator().id(),
            Comparator.comparing(Row::organisation, Order.ORGANISATIONS)),
        grouped(
            rows,
            row -> row.organisation().id(),
            Comparator.comparing(Row::indicator, Order.indicators(site))));
  }

  /** What an organisation states for an indicator over the years. */
  public Optional<Row> row(Id organisation, Id indicator) {
    return byOrganisation.getOrDefault(organisation, List.of()).stream()
        .filter(row -> row.indicator().id().equals(indicator))
        .findFirst();
  }

  /** What an organisation states for an indicator in a year. */
  public Optional<Point> point(Id organisation, Id indicator, int year) {
    return row(organisation, indicator).flatMap(row -> Optional.ofNullable(row.points().get(year)));
  }

  /** How many figures reports state for an indicator. */
  public int count(Id indicator) {
    return byIndicator.getOrDefault(indicator, List.of()).stream()
        .mapToInt(row -> row.points().size())
        .sum();
  }

  private static Row row(Site site, SortedMap<Integer, Point> points) {
    Point any = points.values().iterator().next();
    return new Row(site.organisationOf(any.report()), site.indicatorOf(any.figure()), points);
  }

  private static SortedMap<Id, List<Row>> grouped(
      List<Row> rows, Function<Row, Id> key, Comparator<Row> order) {
    return rows.stream()
        .sorted(order)
        .collect(
            Collectors.groupingBy(
                key,
                TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), List::copyOf)));
  }
}
