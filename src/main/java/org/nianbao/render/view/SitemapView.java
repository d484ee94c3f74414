package org.nianbao.render.view;

import java.util.List;

/** The addresses of all pages, for search engines; {@code host} has a trailing slash. */
public record SitemapView(String host, List<SitemapEntry> entries) {}
