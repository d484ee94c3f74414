package org.nianbao.derive.rollup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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

  record Head(Id organisation, Id indicator) implements Comparable<Head> {

    private static final Comparator<Head> ORDER =
        Comparator.comparing(Head::organisation).thenComparing(Head::indicator);

    @Override
    public int compareTo(Head other) {
      return ORDER.compare(this, other);
    }
  }

  private YearTotals(Site site, int year) {
    this.site = site;
    this.year = year;
    this.tree = YearTree.of(site, year);
  }

  static YearTotals of(Site site, int year) {
    YearTotals totals = new YearTotals(site, year);
    totals.tree.roots().forEach(totals::add);
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

  /**
   * Adds the totals of an organisation and all below it; returns what stands for it above, by
   * indicator. Of others nothing is known.
   */
  private Map<Id, Cut> add(Organisation organisation) {
    List<Organisation> children = tree.children(organisation);
    Map<Id, List<Cut>> stated = new HashMap<>();
    for (Organisation child : children) {
      add(child)
          .forEach(
              (indicator, cut) ->
                  stated.computeIfAbsent(indicator, it -> new ArrayList<>()).add(cut));
    }
    Map<Id, Cut> cuts = new HashMap<>();
    stated.forEach(
        (indicator, known) -> {
          Cut below = Cut.all(known, children.size() - known.size());
          Total.of(below, required(indicator))
              .ifPresent(it -> totals.put(new Head(organisation.id(), indicator), it));
          cuts.put(indicator, below);
        });
    report(organisation.id()).ifPresent(it -> parts(it).forEach(cuts::put));
    return cuts;
  }

  private Map<Id, Cut> parts(Report report) {
    Map<Id, Cut> parts = new HashMap<>();
    for (Figure figure : report.figures()) {
      if (addsUp(required(figure.indicator()))) {
        part(report, figure).ifPresent(it -> parts.putIfAbsent(figure.indicator(), Cut.of(it)));
      }
    }
    return parts;
  }

  private Indicator required(Id indicator) {
    return Objects.requireNonNull(site.indicators().get(indicator));
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
