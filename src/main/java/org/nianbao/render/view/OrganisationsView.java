package org.nianbao.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tree of organisations, or a part of it.
 *
 * @param top the organisation below which they all are; absent for the tree of the site
 * @param reporting how many of them have a report
 * @param roots of a large site only the upper levels; of a very wide one nobody
 * @param years whether the entries lead to reports
 * @param letters the pages by first letter, where the tree does not show everyone
 */
public record OrganisationsView(
    @Nullable Link top,
    int total,
    int reporting,
    List<OrganisationItem> roots,
    boolean years,
    List<Link> letters,
    Pager pager) {}
