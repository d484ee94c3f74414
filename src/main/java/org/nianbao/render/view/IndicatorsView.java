package org.nianbao.render.view;

import java.util.List;

/** All indicators, by area of work. */
public record IndicatorsView(int total, List<IndicatorGroup> groups) {}
