package org.nianbao.render.view;

/**
 * A line or a name at the edge of a chart.
 *
 * @param at from the left, or from the top
 * @param label may be empty where there is no room
 */
public record ChartTick(int at, String label) {}
