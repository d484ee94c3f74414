package org.nianbao.check;

import org.nianbao.cache.Digest;
import org.nianbao.model.Site;

/**
 * A site without errors.
 *
 * @param facts changes with anything in the site but the texts of reports
 */
public record CheckedSite(Site site, Digest facts) {}
