package org.nianbao.render.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.nianbao.render.view.ChartPoint;
import org.nianbao.render.view.ChartTick;

/**
 * Where the figures of a series stand in a field: years from left to right at equal distances,
 * those without a figure too, and values from the bottom up. A line only joins years that follow
 * each other and can be compared; everything else is a gap.
 *
 * @param left where the first year stands, from the left
 * @param width from the first year to the last
 * @param top where the highest value stands, from the top
 * @param height from the highest value to the lowest
 */
public record Lines(Scale scale, int first, int last, int left, int width, int top, int height) {

  /** So many names of years stand beside each other. */
  private static final int MOST_NAMES = 8;

  public Lines {
    if (last < first || width < 0 || height <= 0) {
      throw new IllegalArgumentException("no field: " + first + " to " + last);
    }
  }

  /** A single year stands in the middle. */
  private int x(int year) {
    return last == first ? left + width / 2 : left + (year - first) * width / (last - first);
  }

  private int y(BigDecimal value) {
    return top + height - scale.at(value, height);
  }

  /** Where zero is, from the top. */
  public int base() {
    return y(BigDecimal.ZERO);
  }

  /** The numbers of the scale, the lowest first, as {@code words} says them. */
  public List<ChartTick> values(Function<BigDecimal, String> words) {
    return scale.ticks().stream().map(it -> new ChartTick(y(it), words.apply(it))).toList();
  }

  /** Of years from old to new. */
  public List<ChartPoint> points(List<Mark> marks) {
    return marks.stream()
        .map(it -> new ChartPoint(x(it.year()), y(it.value()), it.apart(), it.label()))
        .toList();
  }

  /** Of years from old to new: each line as SVG writes its points. */
  public List<String> lines(List<Mark> marks) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int points = 0;
    for (Mark mark : marks) {
      if (!mark.follows()) {
        add(lines, line, points);
        line.setLength(0);
        points = 0;
      }
      line.append(points == 0 ? "" : " ")
          .append(x(mark.year()))
          .append(',')
          .append(y(mark.value()));
      points++;
    }
    add(lines, line, points);
    return lines;
  }

  private static void add(List<String> lines, StringBuilder line, int points) {
    if (points > 1) {
      lines.add(line.toString());
    }
  }

  /** The first and the last year always have a name, and some between as there is room. */
  public List<ChartTick> years() {
    int step = (last - first) / MOST_NAMES + 1;
    List<ChartTick> ticks = new ArrayList<>();
    for (int year = last; year > first && year - first >= step; year -= step) {
      ticks.add(name(year));
    }
    ticks.add(name(first));
    Collections.reverse(ticks);
    return ticks;
  }

  private ChartTick name(int year) {
    return new ChartTick(x(year), String.valueOf(year));
  }
}
