package org.nianbao.render.view;

import java.util.List;

/**
 * The Atom feed.
 *
 * @param updated RFC 3339, of the newest report
 * @param host the site's address with a trailing slash
 */
public record FeedView(String host, String updated, List<FeedEntry> entries) {}
