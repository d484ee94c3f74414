package org.nianbao.render.view;

/** A heading of the page and the id to which it can be linked, without {@code #}. */
public record HeadingItem(String anchor, String text) {}
