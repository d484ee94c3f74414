package org.nianbao.derive.neighbour;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nianbao.derive.Order;
import org.nianbao.model.Id;
import org.nianbao.model.Organisation;
import org.nianbao.model.Report;
import org.nianbao.model.Site;

/** Finds the neighbours of any report of a site. */
public final class Neighbourhood {

  private final Site site;
  private final Map<Id, SortedMap<Integer, List<Report>>> byOrganisation;
  private final Map<Integer, List<Report>> byYear;

  private Neighbourhood(Site site) {
    this.site = site;
    List<Report> reports = site.reports().values().stream().sorted(Order.AUTHORITY).toList();
    byOrganisation =
        reports.stream()
            .collect(
                groupingBy(
                    report -> report.key().organisation(),
                    groupingBy(report -> report.key().year(), TreeMap::new, toList())));
    byYear = reports.stream().collect(groupingBy(report -> report.key().year()));
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
    return byYear.getOrDefault(year, List.of()).stream()
        .filter(it -> !it.key().organisation().equals(own.id()))
        .sorted(
            Comparator.comparing((Report it) -> distance(own, site.organisationOf(it), year))
                .thenComparing(site::organisationOf, Order.ORGANISATIONS)
                .thenComparing(Order.AUTHORITY))
        .limit(most)
        .toList();
  }

  private static int distance(Organisation one, Organisation other, int year) {
    if (one.parent(year).isPresent() && one.parent(year).equals(other.parent(year))) {
      return 0;
    }
    return one.kind() == other.kind() ? 1 : 2;
  }

  private static Optional<Report> first(List<Report> reports) {
    return reports.stream().findFirst();
  }

  private static List<Report> without(Report report, List<Report> reports) {
    return reports.stream().filter(it -> !it.key().equals(report.key())).toList();
  }
}
