package org.nianbao.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation in the tree.
 *
 * @param kind the id of its kind
 * @param reports how many it has itself
 * @param years the years of its reports, newest first, as links to the reports
 */
public record OrganisationItem(
    Link organisation,
    String kind,
    @Nullable String place,
    boolean sample,
    int reports,
    List<Link> years,
    List<OrganisationItem> children) {}
