package org.nianbao.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nianbao.render.view.ChangeText;
import org.nianbao.render.view.EarlierFigure;
import org.nianbao.render.view.FigureText;
import org.nianbao.render.view.Headline;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.Metric;
import org.nianbao.render.view.SeriesCell;
import org.nianbao.render.view.SeriesRow;
import org.nianbao.render.view.SeriesTable;
import org.nianbao.render.view.StatedFigure;

/** Figures for the preview. */
final class PreviewFigures {

  private static final Link LIAOBU_2011 = Link.of("reports/liaobu-town/2011/", "2011");

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
            "nb-note-1",
            new EarlierFigure(
                figure("61", "宗"),
                LIAOBU_2011,
                null,
                new ChangeText("less", "", "4", "宗", false, "6.6", null)),
            PreviewCharts.spark()),
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
            null,
            new EarlierFigure(
                figure("约", "68000", "元", null),
                LIAOBU_2011,
                "2009",
                new ChangeText("more", "约", "7000", "元", false, "10.3", null)),
            null),
        with("school-aid-recipients", "助学受助学生", figure("71", "人")),
        with("school-aid-amount", "助学款", figure("12.2", "萬元")),
        with("volunteers", "志愿者参与", figure("138", "人次")),
        with("service-visits", "服务职工", figure("超过", "5000", "人次", null)),
        new Metric(
            indicator("contract-coverage", "合同签订率"), figure("80", "%"), null, null, null, null),
        with("dues-enterprises", "缴费企业", figure("", "198", "間", months)),
        with("dues-returned", "已完善返还手续企业", figure("168", "間")),
        new Metric(
            indicator("dues-return-pending", "未完善返还手续企业"),
            unknown(),
            "figure-dues-return-pending",
            null,
            null,
            null),
        with("union-dues", "工会经费收入", figure("", "1317.31", "萬元", months)));
  }

  private static Metric with(String id, String name, FigureText figure) {
    return new Metric(indicator(id, name), figure, "figure-" + id, null, null, null);
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
      return SeriesCell.EMPTY;
    }
    Link report = Link.of("reports/linjiang-city/" + year + "/#figure-" + row, "" + year);
    if (row == 2 && year == 2021) {
      return new SeriesCell(unknown(), report, null, "", null);
    }
    String remark = row == 3 && year > 2021 ? "跨年度" : "";
    FigureText figure =
        switch (row % 4) {
          case 0 -> figure(String.valueOf(31 + (year - 2000) * 3), "件");
          case 1 -> figure("1" + (year - 1800) + ".62", "万元");
          case 2 -> figure("超过", String.valueOf(4000 + year), "人次", null);
          default -> figure("9" + (year % 10) + ".5", "%");
        };
    return new SeriesCell(figure, report, change(row, year), remark, null);
  }

  private static @Nullable ChangeText change(int row, int year) {
    return switch (row % 4) {
      case 0 -> new ChangeText("more", "", "3", "件", false, "3.8", year == 2022 ? "2020" : null);
      case 1 -> new ChangeText("less", "约", "1234.50", "万元", false, "123.4", null);
      case 3 -> new ChangeText(year == 2024 ? "same" : "more", "", "0.5", "", true, null, null);
      default -> null;
    };
  }

  /** What adds up below an organisation, beside what it states itself. */
  static SeriesTable totals(int count, List<Link> heads) {
    SeriesTable series = series(count, heads, false);
    return new SeriesTable(series.years(), series.rows().stream().map(it -> total(it)).toList());
  }

  /** What the home page says of the newest year. */
  static Headline headline() {
    SeriesTable totals =
        totals(
            1,
            List.of(
                indicator("petitions", "信访件"),
                indicator("union-dues", "工会经费收入"),
                indicator("service-visits", "服务职工"),
                indicator("contract-coverage", "女职工专项集体合同签订率"),
                indicator("members", "会员人数")));
    return new Headline(
        Link.of("years/2024/", "2024"),
        PreviewLists.LINJIANG,
        true,
        11,
        12,
        totals.rows().stream().filter(it -> it.cells().get(0).figure() != null).toList());
  }

  static SeriesRow total(SeriesRow row) {
    List<SeriesCell> cells = new ArrayList<>();
    for (SeriesCell cell : row.cells()) {
      cells.add(total(cell, cells.size()));
    }
    return new SeriesRow(row.head(), row.sample(), cells);
  }

  private static SeriesCell total(SeriesCell cell, int column) {
    if (cell.figure() == null || cell.report() == null || cell.figure().unknown()) {
      return SeriesCell.EMPTY;
    }
    boolean complete = column % 2 == 0;
    return new SeriesCell(
        cell.figure(),
        null,
        complete ? cell.change() : null,
        complete ? "3 个单位全部" : "12 个单位中的 11 个、期间不一",
        column % 3 == 0 ? null : new StatedFigure(cell.figure(), cell.report()));
  }
}
