package org.nianbao.render;

import java.util.List;
import org.nianbao.render.view.Bar;
import org.nianbao.render.view.BarChart;
import org.nianbao.render.view.ChartItem;
import org.nianbao.render.view.ChartPoint;
import org.nianbao.render.view.ChartTick;
import org.nianbao.render.view.FigureText;
import org.nianbao.render.view.LineChart;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.PartsChart;
import org.nianbao.render.view.SeriesCell;
import org.nianbao.render.view.Share;
import org.nianbao.render.view.Sparkline;

/** Charts for the preview: with a gap, a figure of another period, and one that is not known. */
final class PreviewCharts {

  private PreviewCharts() {}

  static List<ChartItem> items(List<Link> heads) {
    return heads.stream().map(it -> new ChartItem(it, "件", lines(it.text()))).toList();
  }

  private static LineChart lines(String name) {
    return new LineChart(
        name + "：信访件",
        "2020 年 38 件，2024 年 31 件；最高：2022 年 47 件，最低：2024 年 31 件。",
        640,
        320,
        96,
        616,
        20,
        264,
        264,
        List.of(new ChartTick(264, "0"), new ChartTick(142, "25"), new ChartTick(20, "50")),
        List.of(new ChartTick(116, "2020"), new ChartTick(356, "2022"), new ChartTick(596, "2024")),
        List.of("116,79 236,69"),
        List.of(
            new ChartPoint(116, 79, false, "2020 年 38 件"),
            new ChartPoint(236, 69, false, "2021 年 40 件"),
            new ChartPoint(356, 35, true, "2022 年 47 件"),
            new ChartPoint(596, 113, false, "2024 年 31 件")));
  }

  static Sparkline spark() {
    return new Sparkline(
        "2010 年 66 宗，2012 年 57 宗；最高：2010 年 66 宗，最低：2012 年 57 宗。",
        120,
        32,
        List.of("5,5 60,12 115,20"),
        List.of(
            new ChartPoint(5, 5, false, "2010 年 66 宗"),
            new ChartPoint(60, 12, false, "2011 年 61 宗"),
            new ChartPoint(115, 20, false, "2012 年 57 宗")));
  }

  static BarChart bars() {
    return new BarChart(
        2024,
        List.of(
            new Bar(PreviewLists.LINJIANG, true, cell("5783", "人次", ""), 0, 1000),
            new Bar(PreviewLists.LIAOBU, false, cell("1205", "人次", "跨年度"), 0, 208)),
        61);
  }

  private static SeriesCell cell(String number, String unit, String remark) {
    return new SeriesCell(
        new FigureText(number, unit, "", number, null, false),
        Link.of("reports/linjiang-city/2024/", "临江市总工会 2024 年度工作总结"),
        null,
        remark,
        null);
  }

  static PartsChart parts() {
    return new PartsChart(
        PreviewFigures.indicator("petitions", "信访件"),
        new FigureText("57", "宗", "", "57", null, false),
        List.of(
            share("petitions-referred", "上级转办信访件", "38", "67%", 0, 667),
            share("petitions-received", "本会接访信访件", "19", "33%", 667, 333)));
  }

  private static Share share(
      String id, String name, String number, String percentage, int start, int length) {
    return new Share(
        PreviewFigures.indicator(id, name),
        new FigureText(number, "宗", "", number, null, false),
        percentage,
        start,
        length);
  }
}
