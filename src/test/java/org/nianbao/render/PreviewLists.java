package org.nianbao.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nianbao.render.view.CountedLink;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.Matrix;
import org.nianbao.render.view.MatrixCell;
import org.nianbao.render.view.MatrixRow;
import org.nianbao.render.view.OrganisationItem;
import org.nianbao.render.view.Pager;
import org.nianbao.render.view.ReportItem;

/** Lists of reports, organisations and tags for the preview. */
final class PreviewLists {

  static final Link LIAOBU = organisation("liaobu-town", "寮步鎮總工會", "zh-Hant");
  static final Link LINJIANG = organisation("linjiang-city", "临江市总工会", null);
  static final Link SCHOOL = organisation("ludu-school", "蘆瀆中學工會", "zh-Hant");
  static final Link TELECOM = organisation("anhui-telecom", "中国电信安徽公司工会", null);

  private PreviewLists() {}

  static Link organisation(String id, String name, @Nullable String lang) {
    return new Link("organisations/" + id + "/", name, lang);
  }

  static Link tag(String slug, String name, @Nullable String lang) {
    return new Link("tags/" + slug + "/", name, lang);
  }

  static List<Link> hantTags() {
    return List.of(
        tag("gong-zi-ji-ti-xie-shang", "工資集體協商", "zh-Hant"),
        tag("kun-nan-bang-fu", "困難幫扶", "zh-Hant"),
        tag("jin-qiu-zhu-xue", "金秋助學", "zh-Hant"),
        tag("xin-fang-wei-quan", "信訪維權", "zh-Hant"));
  }

  static List<ReportItem> reports() {
    return List.of(
        new ReportItem(
            Link.of("reports/linjiang-city/2024/", "临江市总工会 2024 年度工作总结"),
            LINJIANG,
            2024,
            null,
            "2024 年，市总工会少开会、多下去，把主要精力放在基层工会“建得起、转得动”上。三个下级工会按时交齐年报，本总结中能相加的数字都与各会之和一致……",
            false,
            "stated",
            true,
            13,
            List.of(tag("zu-zhi-jian-she", "组织建设", null), tag("min-zhu-guan-li", "民主管理", null))),
        new ReportItem(
            new Link("reports/liaobu-town/2012/", "寮步鎮總工會 2012 年度工作總結", "zh-Hant"),
            LIAOBU,
            2012,
            null,
            "這一年，寮步鎮總工會的工作沿着幾條線展開：把企業工會建得規範，把工資集體協商談得實在，把職工的來信來訪接得住、辦得完……",
            false,
            "assigned",
            false,
            19,
            hantTags()),
        new ReportItem(
            Link.of(
                "reports/anhui-telecom/2003/",
                "中国电信安徽公司工会关于深入开展“创建学习型组织、争做知识型职工”活动暨二〇〇三年度工会工作总结和下一年度工作打算的报告"),
            TELECOM,
            2003,
            null,
            "围绕企业改革与发展的中心工作，公司工会履行维护、建设、参与、教育四项职能……",
            false,
            "inferred",
            false,
            1,
            List.of(tag("lao-dong-jing-sai", "劳动竞赛", null))),
        new ReportItem(
            new Link("reports/ludu-school/2010/", "蘆瀆中學工會 2009 學年工作總結", "zh-Hant"),
            SCHOOL,
            2010,
            "2009-09-01 至 2010-08-31",
            "一學年來，學校工會圍繞學習、民主管理和文體活動三件事開展工作……",
            true,
            "assigned",
            false,
            0,
            List.of()));
  }

  /** Who reported in twelve years, with every standing that there is. */
  static Matrix matrix() {
    List<String> standings = List.of("reported", "late", "missing", "none", "absent");
    List<Integer> years = IntStream.rangeClosed(2013, 2024).boxed().toList();
    List<MatrixRow> rows = new ArrayList<>();
    for (CountedLink it : organisations()) {
      int row = rows.size();
      rows.add(
          new MatrixRow(
              it.link(),
              row == 0 ? 0 : row < 4 ? 1 : 2,
              row == 4,
              years.stream()
                  .map(year -> standings.get(year % 5 * (row + 1) % 5))
                  .map(
                      standing ->
                          new MatrixCell(
                              standing,
                              List.of("reported", "late").contains(standing)
                                  ? "reports/linjiang-city/2024/"
                                  : null))
                  .toList()));
    }
    return new Matrix(years, rows, 60, new CountedLink(Link.of("years/page-2/", "谁报了，谁没报"), 12));
  }

  static List<CountedLink> years() {
    List<CountedLink> years = new ArrayList<>();
    for (int year = 2024; year > 2002; year -= year > 2012 ? 1 : 2) {
      years.add(new CountedLink(Link.of("years/" + year + "/", "" + year), 1 + year % 5));
    }
    return years;
  }

  static List<CountedLink> organisations() {
    return List.of(
        new CountedLink(organisation("centre-bureau", "电信中心局工会", null), 1),
        new CountedLink(organisation("chujiang-town", "楚江镇总工会", null), 1),
        new CountedLink(organisation("travel-group-company", "集团旅游公司工会", null), 1),
        new CountedLink(LIAOBU, 1),
        new CountedLink(organisation("linjiang-binhe", "临江市滨河街道总工会", null), 5),
        new CountedLink(LINJIANG, 5),
        new CountedLink(SCHOOL, 1),
        new CountedLink(organisation("hydro-bureau", "中国水利水电第某工程局有限公司机电安装分局工会委员会", null), 12),
        new CountedLink(TELECOM, 1));
  }

  static List<CountedLink> areas() {
    String[] names = {
      "组织建设", "民主管理", "协商与合同", "维权信访", "困难帮扶", "劳动竞赛与创新", "学习教育", "文体活动",
      "女职工", "后勤与安全", "经费财务", "宣传信息", "荣誉表彰", "自身建设", "不足", "来年计划"
    };
    List<CountedLink> areas = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      areas.add(new CountedLink(Link.of("areas/area-" + i + "/", names[i]), 1 + i * 3 % 14));
    }
    return areas;
  }

  static List<CountedLink> tags() {
    return List.of(
        new CountedLink(tag("an-kang-bei", "安康杯", null), 4),
        new CountedLink(tag("gong-zi-ji-ti-xie-shang", "工资集体协商", null), 14),
        new CountedLink(tag("jin-qiu-zhu-xue", "金秋助学", null), 6),
        new CountedLink(tag("kun-nan-bang-fu", "困难帮扶", null), 19),
        new CountedLink(tag("xiao-wu-gong-kai", "校務公開", "zh-Hant"), 2));
  }

  static List<CountedLink> indicators() {
    return List.of(
        new CountedLink(PreviewFigures.indicator("members", "工会会员"), 22),
        new CountedLink(PreviewFigures.indicator("petitions", "信访件"), 18),
        new CountedLink(PreviewFigures.indicator("aid-amount", "困难帮扶资金"), 15),
        new CountedLink(PreviewFigures.indicator("dues-returned", "已完善返还手续企业"), 1),
        new CountedLink(PreviewFigures.indicator("union-dues", "工会经费收入"), 12));
  }

  static List<OrganisationItem> tree() {
    List<Link> years =
        List.of(2024, 2023, 2022, 2021, 2020).stream()
            .map(year -> Link.of("reports/linjiang-city/" + year + "/", "" + year))
            .toList();
    return List.of(
        item(
            organisation("dongguan", "東莞市總工會", "zh-Hant"),
            "city",
            null,
            false,
            List.of(),
            item(
                LIAOBU,
                "town",
                "廣東東莞",
                false,
                List.of(Link.of("reports/liaobu-town/2012/", "2012")))),
        item(
            LINJIANG,
            "city",
            "虚构",
            true,
            years,
            item(
                organisation("linjiang-binhe", "临江市滨河街道总工会", null),
                "subdistrict",
                null,
                true,
                years,
                item(
                    organisation("linjiang-machinery", "临江机械厂工会", null),
                    "enterprise",
                    null,
                    true,
                    years.subList(0, 2)))));
  }

  private static OrganisationItem item(
      Link name,
      String kind,
      @Nullable String place,
      boolean sample,
      List<Link> years,
      OrganisationItem... children) {
    return new OrganisationItem(
        name, kind, place, sample, years.size(), years, List.of(children), 0);
  }

  /** The upper levels of a large tree. */
  static List<OrganisationItem> upperLevels() {
    return List.of(
        new OrganisationItem(LINJIANG, "city", "虚构", true, 10, List.of(), List.of(), 24),
        new OrganisationItem(LIAOBU, "town", null, false, 0, List.of(), List.of(), 0));
  }

  /** The third of {@code total} pages; the first and only one of fewer. */
  static Pager pager(String address, int total) {
    if (total < 3) {
      return new Pager(1, total, null, null, List.of(page(address, 1)));
    }
    return new Pager(
        3,
        total,
        page(address, 2),
        page(address, 4),
        List.of(
            page(address, 1),
            page(address, 2),
            page(address, 3),
            page(address, 4),
            page(address, total)));
  }

  private static Link page(String address, int number) {
    return Link.of(number == 1 ? address : address + number + "/", "" + number);
  }
}
