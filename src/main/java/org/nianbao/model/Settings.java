package org.nianbao.model;

import java.net.URI;
import java.util.Optional;
import org.nianbao.problem.Language;
import org.nianbao.problem.Severities;

/**
 * The site's own settings from {@code jbake.properties}.
 *
 * @param host where the site will be served, with a trailing slash; for feed and sitemap
 * @param basePath the path of the site on its host, for the 404 page only; absent: relative links
 * @param pageSize how many entries a list shows before it is paged, at least 1
 * @param dueDays how many days after the end of its period a report is in time; absent: always
 * @param severities what the site decided about codes
 */
public record Settings(
    String title,
    String subtitle,
    String footer,
    Language language,
    URI host,
    Optional<String> basePath,
    int pageSize,
    Optional<Integer> dueDays,
    Severities severities) {}
