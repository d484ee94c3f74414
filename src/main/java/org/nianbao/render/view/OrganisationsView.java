package org.nianbao.render.view;

import java.util.List;

/**
 * The tree of organisations.
 *
 * @param reporting how many of them have a report
 */
public record OrganisationsView(int total, int reporting, List<OrganisationItem> roots) {}
