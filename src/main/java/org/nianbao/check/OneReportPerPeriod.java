package org.nianbao.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.nianbao.model.AuthorKind;
import org.nianbao.model.Id;
import org.nianbao.model.Period;
import org.nianbao.model.Report;
import org.nianbao.problem.Code;
import org.nianbao.problem.Problems;

/**
 * The rule that an organisation reports on a period once; a member's own summary is another one.
 */
final class OneReportPerPeriod {

  private record Key(Id organisation, Period period, AuthorKind author) {}

  private OneReportPerPeriod() {}

  static void check(Collection<Checked<Report>> reports, Problems problems) {
    Map<Key, Checked<Report>> first = new HashMap<>();
    for (Checked<Report> report : reports) {
      Report value = report.value();
      Key key = new Key(value.key().organisation(), value.period(), value.authorKind());
      Checked<Report> other = first.putIfAbsent(key, report);
      if (other != null) {
        Header header = new Header(report.document().raw(), problems);
        problems.add(
            Code.NB304,
            header.placeOf("period"),
            value.period().first() + "/" + value.period().last(),
            other.document().path());
      }
    }
  }
}
