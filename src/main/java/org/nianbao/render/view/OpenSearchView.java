package org.nianbao.render.view;

/**
 * How browsers search the site.
 *
 * @param shortName at most 16 characters, as OpenSearch 1.1 allows no more
 * @param host where the site is served, with a trailing slash
 */
public record OpenSearchView(String shortName, String host) {}
