package org.nianbao.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nianbao.check.prose.Claim;
import org.nianbao.check.prose.ClaimReader;
import org.nianbao.check.prose.OrganisationNames;
import org.nianbao.check.prose.Passage;
import org.nianbao.check.prose.Viewpoint;
import org.nianbao.model.Figure;
import org.nianbao.model.Id;
import org.nianbao.model.Indicator;
import org.nianbao.model.Organisation;
import org.nianbao.model.Report;
import org.nianbao.read.Sources;

/** Reads what the texts of reports say about their figures; may be used by several threads. */
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

  /** The claims of a report; {@code passages} are those of its text. */
  List<Claim> read(Report report, List<Passage> passages) {
    return claims.read(passages, viewpoint(report));
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
