package org.nianbao.render.view;

/**
 * A figure in a chart.
 *
 * @param x from the left
 * @param y from the top
 * @param apart whether it cannot be compared with the others
 * @param label what it is in words, for example {@code 2012 年：57 件}
 */
public record ChartPoint(int x, int y, boolean apart, String label) {}
