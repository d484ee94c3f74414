package org.nianbao.render.view;

import org.jspecify.annotations.Nullable;

/** A page in the site map; {@code lastModified} is an ISO date. */
public record SitemapEntry(String address, @Nullable String lastModified) {}
