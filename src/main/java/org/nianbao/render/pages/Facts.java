package org.nianbao.render.pages;

import java.util.SortedMap;
import org.nianbao.cache.Digest;
import org.nianbao.model.ReportKey;

/**
 * Tells what changed since another run.
 *
 * @param outline changes with anything in the site but the figures, summaries and texts of reports
 */
public record Facts(Digest outline, SortedMap<ReportKey, OfReport> reports) {

  /** Change with the figures, the summary, the text of a report. */
  public record OfReport(Digest figures, Digest summary, Digest text) {}
}
