package org.nianbao.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nianbao.render.view.FigureText;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.Metric;
import org.nianbao.render.view.SeriesCell;
import org.nianbao.render.view.SeriesRow;
import org.nianbao.render.view.SeriesTable;

/** Figures for the preview. */
final class PreviewFigures {

  private PreviewFigures() {}

  static FigureText figure(String number, String unit) {
    return new FigureText(number, unit, "", number, null, false);
  }

  static FigureText figure(String qualifier, String number, String unit, @Nullable String asOf) {
    return new FigureText(number, unit, qualifier, number, asOf, false);
  }

  static FigureText unknown() {
    return new FigureText("", "", "", null, null, true);
  }

  /** The nineteen figures of 寮步鎮總工會 2012, one of them made unknown. */
  static List<Metric> nineteen() {
    String december = "2012年12月10日";
    String months = "2012年1月至10月";
    return List.of(
        with("wage-agreement-enterprises", "签订工资协议的企业", figure("", "126", "家", december)),
        new Metric(
            indicator("petitions", "信访件"),
            figure("", "57", "宗", december),
            "figure-petitions",
            Link.of("reports/liaobu-town/2011/", "2011"),
            figure("61", "宗")),
        with("petitions-referred", "上级转办信访件", figure("38", "宗")),
        with("petitions-received", "本会接访信访件", figure("19", "宗")),
        with("petitions-closed", "信访办结件", figure("57", "宗")),
        with("condolence-persons", "慰问职工", figure("15", "人")),
        with("condolence-amount", "慰问金", figure("4500", "元")),
        with("aid-applicants", "申请帮扶职工", figure("82", "人")),
        with("aid-recipients", "获得帮扶职工", figure("75", "人")),
        new Metric(
            indicator("aid-amount", "困难帮扶资金"),
            figure("75000", "元"),
            "figure-aid-amount",
            Link.of("reports/liaobu-town/2011/", "2011"),
            figure("约", "68000", "元", null)),
        with("school-aid-recipients", "助学受助学生", figure("71", "人")),
        with("school-aid-amount", "助学款", figure("12.2", "萬元")),
        with("volunteers", "志愿者参与", figure("138", "人次")),
        with("service-visits", "服务职工", figure("超过", "5000", "人次", null)),
        new Metric(indicator("contract-coverage", "合同签订率"), figure("80", "%"), null, null, null),
        with("dues-enterprises", "缴费企业", figure("", "198", "間", months)),
        with("dues-returned", "已完善返还手续企业", figure("168", "間")),
        new Metric(
            indicator("dues-return-pending", "未完善返还手续企业"),
            unknown(),
            "figure-dues-return-pending",
            null,
            null),
        with("union-dues", "工会经费收入", figure("", "1317.31", "萬元", months)));
  }

  private static Metric with(String id, String name, FigureText figure) {
    return new Metric(indicator(id, name), figure, "figure-" + id, null, null);
  }

  static Link indicator(String id, String name) {
    return Link.of("indicators/" + id + "/", name);
  }

  /** {@code rows} over {@code count} years up to 2024, with gaps, remarks and an unknown. */
  static SeriesTable series(int count, List<Link> heads, boolean sample) {
    List<Integer> years = IntStream.rangeClosed(2025 - count, 2024).boxed().toList();
    List<SeriesRow> rows = new ArrayList<>();
    for (int row = 0; row < heads.size(); row++) {
      List<SeriesCell> cells = new ArrayList<>();
      for (int year : years) {
        cells.add(cell(row, year));
      }
      rows.add(new SeriesRow(heads.get(row), sample && row == 1, cells));
    }
    return new SeriesTable(years, rows);
  }

  private static SeriesCell cell(int row, int year) {
    if ((row * 5 + year) % 7 == 0) {
      return new SeriesCell(null, null, "");
    }
    Link report = Link.of("reports/linjiang-city/" + year + "/#figure-" + row, "" + year);
    if (row == 2 && year == 2021) {
      return new SeriesCell(unknown(), report, "");
    }
    String remark = row == 3 && year > 2021 ? "跨年度" : "";
    FigureText figure =
        switch (row % 4) {
          case 0 -> figure(String.valueOf(31 + (year - 2000) * 3), "件");
          case 1 -> figure("1" + (year - 1800) + ".62", "万元");
          case 2 -> figure("超过", String.valueOf(4000 + year), "人次", null);
          default -> figure("9" + (year % 10) + ".5", "%");
        };
    return new SeriesCell(figure, report, remark);
  }
}
