package org.nianbao.render.view;

import java.util.List;

/**
 * A year with links to its reports.
 *
 * @param reports named by their organisations; empty where a site has too many for one page
 */
public record YearItem(Link year, int count, List<Link> reports) {}
