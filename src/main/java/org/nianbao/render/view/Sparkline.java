package org.nianbao.render.view;

import java.util.List;

/**
 * A series as small as a word.
 *
 * @param label what it shows, for who cannot see it
 * @param lines each the points of a line, {@code x,y x,y}
 * @param points every known figure, the last of them that of the report
 */
public record Sparkline(
    String label, int width, int height, List<String> lines, List<ChartPoint> points) {}
