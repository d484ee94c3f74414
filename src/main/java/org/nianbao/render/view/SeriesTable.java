package org.nianbao.render.view;

import java.util.List;

/**
 * Figures over years.
 *
 * @param years in order; every row has one cell for each
 */
public record SeriesTable(List<Integer> years, List<SeriesRow> rows) {}
