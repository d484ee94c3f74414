package org.nianbao.render.pages;

import java.util.List;
import org.nianbao.model.AuthorKind;
import org.nianbao.model.Report;
import org.nianbao.render.view.ReportItem;

/** Reports as entries of lists. */
final class ReportItems {

  private static final int SUMMARY_LENGTH = 80;

  private ReportItems() {}

  static List<ReportItem> of(Edition edition, List<Report> reports) {
    return reports.stream().map(it -> item(edition, it)).toList();
  }

  private static ReportItem item(Edition edition, Report report) {
    Links links = edition.links();
    return new ReportItem(
        links.report(report),
        links.organisation(edition.site().organisationOf(report)),
        report.key().year(),
        report.period().isCalendarYear() ? null : edition.periods().of(report.period()),
        shorten(report.text().summary()),
        report.authorKind() == AuthorKind.PERSON,
        report.yearBasis().id(),
        edition.isSample(report),
        report.figures().size(),
        report.tags().stream().map(it -> links.tag(it, links.lang(report.script()))).toList());
  }

  /** Counts code points, so that no character is cut in two. */
  static String shorten(String summary) {
    if (summary.codePointCount(0, summary.length()) <= SUMMARY_LENGTH) {
      return summary;
    }
    return summary.substring(0, summary.offsetByCodePoints(0, SUMMARY_LENGTH - 1)).strip() + "…";
  }
}
