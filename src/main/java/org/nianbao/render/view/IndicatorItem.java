package org.nianbao.render.view;

/** An indicator in a list, with the number of figures that reports state for it. */
public record IndicatorItem(Link indicator, String unit, int figures) {}
