package org.nianbao.check;

import java.util.SortedMap;
import org.nianbao.cache.Digest;
import org.nianbao.model.ReportKey;
import org.nianbao.model.Site;

/**
 * A site without errors.
 *
 * @param outline changes with anything in the site but the figures, summaries and texts of reports
 * @param reports change with these of each report
 */
public record CheckedSite(Site site, Digest outline, SortedMap<ReportKey, Facets> reports) {}
