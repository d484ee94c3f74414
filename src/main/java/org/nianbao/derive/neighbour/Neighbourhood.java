package org.nianbao.derive.neighbour;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nianbao.derive.Order;
import org.nianbao.model.Id;
import org.nianbao.model.Organisation;
import org.nianbao.model.OrganisationKind;
import org.nianbao.model.Report;
import org.nianbao.model.ReportKey;
import org.nianbao.model.Site;

/** Finds the neighbours of any report of a site. */
public final class Neighbourhood {

  private final Site site;
  private final Map<Id, SortedMap<Integer, List<Report>>> byOrganisation;
  private final Map<Integer, Circles> byYear;

  /**
   * The reports of one year, sorted by organisation: under each parent, of each kind, and all, so
   * that the nearest are found without looking at the others.
   */
  private record Circles(
      Map<Id, List<Report>> families, Map<OrganisationKind, List<Report>> kinds, List<Report> all) {

    static Circles of(Site site, int year, List<Report> reports) {
      return new Circles(
          reports.stream()
              .filter(it -> site.organisationOf(it).parent(year).isPresent())
              .collect(groupingBy(it -> site.organisationOf(it).parent(year).orElseThrow())),
          reports.stream().collect(groupingBy(it -> site.organisationOf(it).kind())),
          reports);
    }

    List<List<Report>> around(Organisation organisation, int year) {
      return List.of(
          organisation
              .parent(year)
              .map(it -> families.getOrDefault(it, List.of()))
              .orElse(List.of()),
          kinds.getOrDefault(organisation.kind(), List.of()),
          all);
    }
  }

  private Neighbourhood(Site site) {
    this.site = site;
    byOrganisation =
        site.reports().values().stream()
            .sorted(Order.AUTHORITY)
            .collect(
                groupingBy(
                    report -> report.key().organisation(),
                    groupingBy(report -> report.key().year(), TreeMap::new, toList())));
    Map<Integer, List<Report>> years =
        site.reports().values().stream()
            .sorted(
                Comparator.comparing(site::organisationOf, Order.ORGANISATIONS)
                    .thenComparing(Order.AUTHORITY))
            .collect(groupingBy(report -> report.key().year()));
    byYear = new HashMap<>();
    years.forEach((year, reports) -> byYear.put(year, Circles.of(site, year, reports)));
  }

  public static Neighbourhood of(Site site) {
    return new Neighbourhood(site);
  }

  /**
   * The neighbours of one report.
   *
   * @param most how many reports of other organisations are wanted at most
   */
  public Neighbours of(Report report, int most) {
    int year = report.key().year();
    SortedMap<Integer, List<Report>> own =
        byOrganisation.getOrDefault(report.key().organisation(), new TreeMap<>());
    return new Neighbours(
        own.headMap(year).values().stream().reduce((one, later) -> later).flatMap(it -> first(it)),
        own.tailMap(year + 1).values().stream().findFirst().flatMap(it -> first(it)),
        without(report, own.getOrDefault(year, List.of())),
        elsewhere(report, most));
  }

  private List<Report> elsewhere(Report report, int most) {
    Organisation own = site.organisationOf(report);
    int year = report.key().year();
    Circles circles = byYear.get(year);
    return circles == null ? List.of() : nearest(circles.around(own, year), report, most);
  }

  /** Each once, told apart by their keys: to compare whole texts would take long. */
  private static List<Report> nearest(List<List<Report>> circles, Report report, int most) {
    Map<ReportKey, Report> found = new LinkedHashMap<>();
    for (List<Report> circle : circles) {
      for (Report other : circle) {
        if (found.size() == most) {
          return List.copyOf(found.values());
        }
        if (!other.key().organisation().equals(report.key().organisation())) {
          found.putIfAbsent(other.key(), other);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static Optional<Report> first(List<Report> reports) {
    return reports.stream().findFirst();
  }

  private static List<Report> without(Report report, List<Report> reports) {
    return reports.stream()
        .filter(it -> !it.key().equals(report.key()))
        .limit(Neighbours.MOST_FURTHER)
        .toList();
  }
}
