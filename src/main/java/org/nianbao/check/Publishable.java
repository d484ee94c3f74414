package org.nianbao.check;

import java.util.List;
import org.nianbao.model.Page;
import org.nianbao.model.Report;

/** Decides which reports and pages are shown: no drafts and nothing of the future, unless asked. */
final class Publishable {

  private final CheckOptions options;

  Publishable(CheckOptions options) {
    this.options = options;
  }

  List<Checked<Report>> reports(List<Checked<Report>> reports) {
    return reports.stream()
        .filter(this::isShown)
        .filter(it -> options.future() || !it.value().date().isAfter(options.today()))
        .toList();
  }

  List<Checked<Page>> pages(List<Checked<Page>> pages) {
    return pages.stream().filter(this::isShown).toList();
  }

  private boolean isShown(Checked<?> document) {
    return document.status() != Status.DRAFT || options.drafts();
  }
}
