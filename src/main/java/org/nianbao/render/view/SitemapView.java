package org.nianbao.render.view;

import java.util.List;

/**
 * The addresses of all pages, for search engines; {@code host} has a trailing slash.
 *
 * @param parts the files that hold them, where one is not enough; {@code entries} is empty then
 */
public record SitemapView(String host, List<SitemapEntry> entries, List<String> parts) {}
