package org.nianbao.render.view;

import java.util.List;

/** A year with links to its reports, named by their organisations. */
public record YearItem(Link year, int count, List<Link> reports) {}
