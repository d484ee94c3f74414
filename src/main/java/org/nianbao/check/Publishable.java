package org.nianbao.check;

import java.util.List;
import org.nianbao.model.Page;
import org.nianbao.model.Report;
import org.nianbao.problem.Problems;

/** Decides which reports and pages are shown: no drafts and nothing of the future, unless asked. */
final class Publishable {

  private final CheckOptions options;
  private final Problems problems;

  Publishable(CheckOptions options, Problems problems) {
    this.options = options;
    this.problems = problems;
  }

  List<Checked<Report>> reports(List<Checked<Report>> reports) {
    return reports.stream()
        .filter(it -> isShown(it.document()))
        .filter(it -> options.future() || !it.value().date().isAfter(options.today()))
        .toList();
  }

  List<Checked<Page>> pages(List<Checked<Page>> pages) {
    return pages.stream().filter(it -> isShown(it.document())).toList();
  }

  private boolean isShown(FiledDocument document) {
    return Status.read(document, problems) != Status.DRAFT || options.drafts();
  }
}
