package org.nianbao.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation in the tree.
 *
 * @param kind the id of its kind
 * @param reports how many it has itself
 * @param years the years of its reports, newest first, as links to the reports; empty where the
 *     tree is too large for them
 * @param below how many organisations stand directly below it, where {@code children} does not show
 *     them; otherwise 0
 */
public record OrganisationItem(
    Link organisation,
    String kind,
    @Nullable String place,
    boolean sample,
    int reports,
    List<Link> years,
    List<OrganisationItem> children,
    int below) {}
