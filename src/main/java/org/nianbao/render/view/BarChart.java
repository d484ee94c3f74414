package org.nianbao.render.view;

import java.util.List;

/**
 * Organisations side by side in one year.
 *
 * @param bars the largest first
 * @param all how many organisations state the figure; more than there are bars where only the
 *     largest are shown
 */
public record BarChart(int year, List<Bar> bars, int all) {}
