package org.nianbao.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianbao.check.prose.ClaimReader;
import org.nianbao.check.prose.OrganisationNames;
import org.nianbao.check.prose.Viewpoint;
import org.nianbao.check.rules.Evidence;
import org.nianbao.model.Addresses;
import org.nianbao.model.Figure;
import org.nianbao.model.Id;
import org.nianbao.model.Indicator;
import org.nianbao.model.Organisation;
import org.nianbao.model.Report;
import org.nianbao.model.ReportKey;
import org.nianbao.read.Sources;

/** Reads what the texts of reports say about their figures. */
final class ProseReader {

  private final Map<Id, Organisation> organisations;
  private final OrganisationNames names;
  private final ClaimReader claims;

  ProseReader(
      Map<Id, Organisation> organisations, Collection<Indicator> indicators, Sources sources) {
    this.organisations = organisations;
    this.names =
        OrganisationNames.of(
            organisations.values().stream()
                .collect(
                    Collectors.toMap(Organisation::id, it -> List.of(it.name(), it.shortName()))));
    this.claims = new ClaimReader(indicators, sources);
  }

  Map<ReportKey, Evidence.Prose> read(Collection<Checked<Report>> reports) {
    return reports.stream()
        .collect(Collectors.toMap(it -> it.value().key(), it -> read(it.value(), it.body())));
  }

  private Evidence.Prose read(Report report, Body body) {
    return new Evidence.Prose(
        claims.read(body.passages(), viewpoint(report)), mentioned(report, body));
  }

  private static Set<Id> mentioned(Report report, Body body) {
    return report.figures().stream()
        .map(Figure::indicator)
        .filter(it -> body.anchors().contains(Addresses.figureAnchor(it)))
        .collect(Collectors.toSet());
  }

  private Viewpoint viewpoint(Report report) {
    Id own = report.key().organisation();
    Organisation organisation = organisations.get(own);
    return new Viewpoint(
        own,
        organisation == null ? report.title() : organisation.name(),
        names,
        report.period(),
        report.figures().stream()
            .filter(it -> it.asOf().filter(time -> !time.equals(report.period())).isPresent())
            .map(Figure::indicator)
            .collect(Collectors.toSet()));
  }
}
