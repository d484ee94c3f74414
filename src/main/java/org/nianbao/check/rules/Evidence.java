package org.nianbao.check.rules;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.nianbao.check.prose.Claim;
import org.nianbao.model.AuthorKind;
import org.nianbao.model.Figure;
import org.nianbao.model.Id;
import org.nianbao.model.Indicator;
import org.nianbao.model.MissingReport;
import org.nianbao.model.Organisation;
import org.nianbao.model.Quantity;
import org.nianbao.model.Report;
import org.nianbao.model.ReportKey;
import org.nianbao.model.Site;
import org.nianbao.model.YearTree;

/** What rules judge, several at once: the reports to be published, and what their texts say. */
public final class Evidence {

  private static final SortedMap<Integer, Report> NO_REPORTS =
      Collections.unmodifiableSortedMap(new TreeMap<>());

  private final Site site;
  private final Map<ReportKey, List<Claim>> claims;
  private final Map<Id, Indicator> indicators;
  private final Set<String> unreadable;
  private final List<MissingReport> missing;
  private final Map<Integer, YearTree> trees = new ConcurrentHashMap<>();
  private final Map<Id, SortedMap<Integer, Report>> annual = new HashMap<>();

  /**
   * @param claims what the texts of reports say about indicators
   * @param unreadable the paths of documents that exist and could not be read
   */
  public Evidence(Site site, Map<ReportKey, List<Claim>> claims, Set<String> unreadable) {
    this.site = site;
    this.unreadable = Set.copyOf(unreadable);
    this.indicators = Map.copyOf(site.indicators());
    this.missing = MissingReport.all(site);
    this.claims = Map.copyOf(claims);
    for (Report report : site.reports().values()) {
      if (isAnnual(report)) {
        annual
            .computeIfAbsent(report.key().organisation(), it -> new TreeMap<>())
            .put(report.key().year(), report);
      }
    }
    annual.replaceAll((id, reports) -> Collections.unmodifiableSortedMap(reports));
  }

  Site site() {
    return site;
  }

  Collection<Report> reports() {
    return site.reports().values();
  }

  /** Every figure of every report. */
  Stream<Stated> figures() {
    return reports().stream()
        .flatMap(
            report ->
                report.figures().stream()
                    .map(it -> new Stated(report, it, indicator(it.indicator()))));
  }

  List<Claim> claims(Report report) {
    return claims.getOrDefault(report.key(), List.of());
  }

  Indicator indicator(Id id) {
    Indicator indicator = indicators.get(id);
    if (indicator == null) {
      throw new IllegalArgumentException("not of this site: " + id);
    }
    return indicator;
  }

  /** The organisations below one in a year, by id. */
  List<Organisation> children(Id parent, int year) {
    return trees
        .computeIfAbsent(year, it -> YearTree.of(site, it))
        .families()
        .getOrDefault(parent, List.of());
  }

  /** Who has not reported for a year for which a sibling has. */
  List<MissingReport> missing() {
    return missing;
  }

  /** Whether there is a report of a year of which nothing is known. */
  boolean isUnreadable(Id organisation, int year) {
    return unreadable.contains("content/reports/" + organisation + "/" + year + ".adoc");
  }

  /** The organisation's own reports of whole years, by year; a member's summary is none. */
  SortedMap<Integer, Report> annual(Id organisation) {
    return annual.getOrDefault(organisation, NO_REPORTS);
  }

  /** The organisation's own report of the year before, for one that is itself such a report. */
  Optional<Report> before(Report report) {
    return isAnnual(report)
        ? Optional.ofNullable(annual(report.key().organisation()).get(report.key().year() - 1))
        : Optional.empty();
  }

  static boolean isAnnual(Report report) {
    return report.key().variant().isEmpty() && report.authorKind() == AuthorKind.ORGANISATION;
  }

  /** A figure that is stated and known. */
  static Optional<Quantity> known(Report report, Id indicator) {
    return report.figure(indicator).flatMap(Figure::quantity);
  }
}
