package org.nianbao.derive.neighbour;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nianbao.derive.Order;
import org.nianbao.model.Id;
import org.nianbao.model.OrganisationKind;
import org.nianbao.model.Report;
import org.nianbao.model.Site;

/** Finds the neighbours of any report of a site. */
public final class Neighbourhood {

  private final Site site;
  private final Map<Id, SortedMap<Integer, List<Report>>> byOrganisation;

  /**
   * The reports of a year in the order in which they are shown: all, those of one kind of
   * organisation, and those under one parent; so that a report takes its neighbours from the front.
   */
  private final Map<Integer, List<Report>> byYear;

  private final Map<OfKind, List<Report>> byKind;
  private final Map<UnderParent, List<Report>> byParent;

  private record OfKind(int year, OrganisationKind kind) {}

  private record UnderParent(int year, Optional<Id> parent) {}

  private Neighbourhood(Site site) {
    this.site = site;
    List<Report> reports = site.reports().values().stream().sorted(Order.AUTHORITY).toList();
    byOrganisation =
        reports.stream()
            .collect(
                groupingBy(
                    report -> report.key().organisation(),
                    groupingBy(report -> report.key().year(), TreeMap::new, toList())));
    List<Report> shown =
        reports.stream()
            .sorted(Comparator.comparing(site::organisationOf, Order.ORGANISATIONS))
            .toList();
    byYear = shown.stream().collect(groupingBy(report -> report.key().year()));
    byKind = shown.stream().collect(groupingBy(this::ofKind));
    byParent = shown.stream().collect(groupingBy(this::underParent));
  }

  private OfKind ofKind(Report report) {
    return new OfKind(report.key().year(), site.organisationOf(report).kind());
  }

  private UnderParent underParent(Report report) {
    int year = report.key().year();
    return new UnderParent(year, site.organisationOf(report).parent(year));
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
    Id own = report.key().organisation();
    OfKind kind = ofKind(report);
    UnderParent parent = underParent(report);
    Stream<Report> siblings =
        parent.parent().isPresent()
            ? byParent.getOrDefault(parent, List.of()).stream()
            : Stream.of();
    Stream<Report> alike =
        byKind.getOrDefault(kind, List.of()).stream()
            .filter(it -> parent.parent().isEmpty() || !underParent(it).equals(parent));
    Stream<Report> others =
        byYear.getOrDefault(kind.year(), List.of()).stream()
            .filter(it -> parent.parent().isEmpty() || !underParent(it).equals(parent))
            .filter(it -> !ofKind(it).equals(kind));
    return Stream.concat(Stream.concat(siblings, alike), others)
        .filter(it -> !it.key().organisation().equals(own))
        .limit(most)
        .toList();
  }

  private static Optional<Report> first(List<Report> reports) {
    return reports.stream().findFirst();
  }

  private static List<Report> without(Report report, List<Report> reports) {
    return reports.stream().filter(it -> !it.key().equals(report.key())).toList();
  }
}
