package org.nianbao.render.view;

import java.util.List;

/**
 * Figures over years as a picture of {@code width} by {@code height}; all places are in its unit.
 *
 * @param title what it shows
 * @param description what is to be seen, for who cannot see it
 * @param left where the field of the lines begins; {@code right}, {@code top} and {@code bottom}
 *     likewise, from the left and from the top
 * @param base where zero is, from the top
 * @param values lines across, the lowest first
 * @param years names below
 * @param lines each the points of a line, {@code x,y x,y}: years that follow each other and can be
 *     compared
 * @param points every known figure
 */
public record LineChart(
    String title,
    String description,
    int width,
    int height,
    int left,
    int right,
    int top,
    int bottom,
    int base,
    List<ChartTick> values,
    List<ChartTick> years,
    List<String> lines,
    List<ChartPoint> points) {

  /** Whether a figure cannot be compared with the others, which wants a word. */
  public boolean isApart() {
    return points.stream().anyMatch(ChartPoint::apart);
  }
}
