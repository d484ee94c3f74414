package org.nianbao.render.pages;

import java.util.SortedMap;
import org.nianbao.cache.Digest;
import org.nianbao.model.ReportKey;

/**
 * Tells what changed since another run.
 *
 * @param outline changes with anything in the site but the figures, summaries and texts of reports
 * @param figures change with the figures of each report
 */
public record Facts(Digest outline, SortedMap<ReportKey, Digest> figures) {}
