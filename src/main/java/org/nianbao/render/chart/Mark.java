package org.nianbao.render.chart;

import java.math.BigDecimal;

/**
 * A known figure that a chart shows.
 *
 * @param year of the report
 * @param value in the unit of the chart
 * @param follows whether it continues the figure of the year before, with which it can be compared
 * @param apart whether it can be compared with none of the others
 * @param label in words
 */
public record Mark(int year, BigDecimal value, boolean follows, boolean apart, String label) {}
