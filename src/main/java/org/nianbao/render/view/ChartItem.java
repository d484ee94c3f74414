package org.nianbao.render.view;

/**
 * A chart among others of its kind.
 *
 * @param head of what the others are not: the indicator, or the organisation
 * @param unit of its scale, for example {@code 万元}
 */
public record ChartItem(Link head, String unit, LineChart chart) {}
