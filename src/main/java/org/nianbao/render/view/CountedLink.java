package org.nianbao.render.view;

/** A way to a page that lists {@code count} reports, or other things where that is said. */
public record CountedLink(Link link, int count) {}
