package org.nianbao.render.view;

/**
 * A name in a list.
 *
 * @param aside what tells it from others of the same name; may be empty
 * @param reports how many it has
 */
public record NameItem(Link name, String aside, int reports) {}
