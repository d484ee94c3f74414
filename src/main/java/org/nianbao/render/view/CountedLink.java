package org.nianbao.render.view;

/** A way to a page that lists {@code count} reports. */
public record CountedLink(Link link, int count) {}
