package org.nianbao.render.view;

import java.util.List;

/** A figure and the parts that it is the sum of, as one bar. */
public record PartsChart(Link indicator, FigureText figure, List<Share> shares) {}
