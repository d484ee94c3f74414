package org.nianbao.render.view;

import java.util.List;

/**
 * An area of work, read across branches and years.
 *
 * @param definition ready HTML
 * @param indicators those that belong to it
 */
public record AreaView(
    String name,
    String definition,
    int count,
    List<Link> indicators,
    List<AreaSection> sections,
    List<Link> otherAreas,
    Pager pager) {}
