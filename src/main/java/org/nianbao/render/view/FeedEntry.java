package org.nianbao.render.view;

/** A report in the feed; {@code updated} is RFC 3339, {@code address} within the site. */
public record FeedEntry(
    String address, String title, String lang, String author, String updated, String summary) {}
