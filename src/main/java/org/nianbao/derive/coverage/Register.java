package org.nianbao.derive.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nianbao.derive.Order;
import org.nianbao.model.Id;
import org.nianbao.model.Organisation;
import org.nianbao.model.Report;
import org.nianbao.model.Site;

/**
 * Who reported on which year, and who should have.
 *
 * @param reports of each organisation by year, the one that speaks for it; those without are absent
 * @param coverage who is missing
 * @param dueDays how many days after the end of its period a report is still in time; absent where
 *     no report is ever late
 */
public record Register(
    SortedMap<Id, SortedMap<Integer, Report>> reports,
    Coverage coverage,
    Optional<Integer> dueDays) {

  public Register {
    reports = Collections.unmodifiableSortedMap(reports);
  }

  public static Register of(Site site, Coverage coverage) {
    SortedMap<Id, SortedMap<Integer, Report>> reports = new TreeMap<>();
    List<Report> all = new ArrayList<>(site.reports().values());
    all.sort(Order.AUTHORITY);
    for (Report report : all) {
      reports
          .computeIfAbsent(report.key().organisation(), it -> new TreeMap<>())
          .putIfAbsent(report.key().year(), report);
    }
    return new Register(reports, coverage, site.settings().dueDays());
  }

  /** The report of an organisation on a year. */
  public Optional<Report> report(Organisation organisation, int year) {
    return Optional.ofNullable(reportsOf(organisation.id()).get(year));
  }

  /** The reports of an organisation by year, from old to new; empty where it has none. */
  public SortedMap<Integer, Report> reportsOf(Id organisation) {
    return reports.getOrDefault(organisation, Collections.emptySortedMap());
  }

  /** How it stands with that report. */
  public Standing standing(Organisation organisation, int year) {
    Optional<Report> report = report(organisation, year);
    if (report.isPresent()) {
      return isLate(report.get()) ? Standing.LATE : Standing.REPORTED;
    }
    if (!organisation.exists().contains(year)) {
      return Standing.ABSENT;
    }
    return coverage.byOrganisation().getOrDefault(organisation.id(), List.of()).contains(year)
        ? Standing.MISSING
        : Standing.NONE;
  }

  private boolean isLate(Report report) {
    return dueDays
        .filter(days -> report.date().isAfter(report.period().last().plusDays(days)))
        .isPresent();
  }

  /** The years on which any of these organisations reported, from old to new. */
  public SortedSet<Integer> years(Collection<Organisation> organisations) {
    return organisations.stream()
        .flatMap(it -> reportsOf(it.id()).keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
