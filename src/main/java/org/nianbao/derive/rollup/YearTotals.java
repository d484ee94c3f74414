package org.nianbao.derive.rollup;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nianbao.model.Aggregation;
import org.nianbao.model.AuthorKind;
import org.nianbao.model.Figure;
import org.nianbao.model.Id;
import org.nianbao.model.Indicator;
import org.nianbao.model.Organisation;
import org.nianbao.model.Report;
import org.nianbao.model.ReportKey;
import org.nianbao.model.Site;
import org.nianbao.model.UnitKind;
import org.nianbao.model.YearTree;

/** All totals of one year. */
final class YearTotals {

  private final Site site;
  private final int year;
  private final YearTree tree;
  private final SortedMap<Head, Total> totals = new TreeMap<>();

  /** Whose reports speak for them; each is asked for every indicator. */
  private final Map<Id, Optional<Report>> reports = new HashMap<>();

  record Head(Id organisation, Id indicator) implements Comparable<Head> {

    private static final Comparator<Head> ORDER =
        Comparator.comparing(Head::organisation).thenComparing(Head::indicator);

    @Override
    public int compareTo(Head other) {
      return ORDER.compare(this, other);
    }
  }

  /** The indicators of which there is any figure at all. */
  private final Set<Id> stated;

  private YearTotals(Site site, int year) {
    this.site = site;
    this.year = year;
    this.tree = YearTree.of(site, year);
    this.stated =
        site.reports().values().stream()
            .filter(it -> it.key().year() == year)
            .flatMap(it -> it.figures().stream())
            .map(Figure::indicator)
            .collect(Collectors.toSet());
  }

  static YearTotals of(Site site, int year) {
    YearTotals totals = new YearTotals(site, year);
    site.indicators().values().stream()
        .filter(it -> addsUp(it) && totals.stated.contains(it.id()))
        .forEach(it -> totals.tree.roots().forEach(root -> totals.add(root, it)));
    return totals;
  }

  int year() {
    return year;
  }

  SortedMap<Head, Total> totals() {
    return totals;
  }

  boolean isTop(Organisation organisation) {
    return tree.parent(organisation).isEmpty();
  }

  /** How many organisations are below one, at any depth. */
  int below(Organisation organisation) {
    return tree.children(organisation).stream().mapToInt(it -> 1 + below(it)).sum();
  }

  /** Adds the total of an organisation and all below it; returns what stands for it above. */
  private Cut add(Organisation organisation, Indicator indicator) {
    List<Organisation> children = tree.children(organisation);
    Cut below =
        children.isEmpty()
            ? Cut.NONE // so it is with most
            : Cut.all(children.stream().map(child -> add(child, indicator)).toList());
    Total.of(below, indicator)
        .ifPresent(it -> totals.put(new Head(organisation.id(), indicator.id()), it));
    return part(organisation, indicator).map(Cut::of).orElse(below.isEmpty() ? Cut.MISSING : below);
  }

  private Optional<Part> part(Organisation organisation, Indicator indicator) {
    return reports
        .computeIfAbsent(organisation.id(), this::report)
        .flatMap(report -> report.figure(indicator.id()).flatMap(figure -> part(report, figure)));
  }

  private Optional<Report> report(Id organisation) {
    return Optional.ofNullable(
            site.reports().get(new ReportKey(organisation, year, Optional.empty())))
        .filter(it -> it.authorKind() == AuthorKind.ORGANISATION);
  }

  private static Optional<Part> part(Report report, Figure figure) {
    return figure
        .quantity()
        .map(it -> new Part(report.key().organisation(), it, report.periodOf(figure)));
  }

  /** Rates never add up, whatever their indicator says. */
  private static boolean addsUp(Indicator indicator) {
    return indicator.aggregation() != Aggregation.NONE
        && indicator.kind() != UnitKind.PERCENT
        && indicator.ratioOf().isEmpty();
  }
}
