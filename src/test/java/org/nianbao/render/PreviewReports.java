package org.nianbao.render;

import static org.nianbao.render.PreviewLists.LIAOBU;
import static org.nianbao.render.PreviewLists.SCHOOL;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.nianbao.render.view.CountedLink;
import org.nianbao.render.view.HeadingItem;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.ReportView;

/** Reports for the preview. */
final class PreviewReports {

  private static final Pattern HEADING = Pattern.compile("<h2 id=\"([^\"]+)\">([^<]+)</h2>");

  private PreviewReports() {}

  /** Ready HTML from a file beside this class. */
  static String body(String file) {
    try (InputStream in =
        Objects.requireNonNull(PreviewReports.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<HeadingItem> headings(String body) {
    return HEADING
        .matcher(body)
        .results()
        .map(found -> new HeadingItem(found.group(1), found.group(2)))
        .toList();
  }

  /** Nineteen figures, a long text, an assigned year, notes. */
  static ReportView full() {
    String body = body("body-hant.html");
    return new ReportView(
        "寮步鎮總工會 2012 年度工作總結",
        "zh-Hant",
        2012,
        List.of(PreviewLists.organisation("dongguan", "東莞市總工會", "zh-Hant"), LIAOBU),
        "town",
        "2012年1月1日至12月31日",
        "calendar-year",
        "assigned",
        "原文未寫明年份，此處年份僅為歸檔位置。",
        false,
        null,
        "2012-12-31",
        "寮步鎮總工會",
        null,
        "原文以頓號作小數點（「12、2 萬」「1317、31 萬」），本文按 12.2 萬元、1317.31 萬元刊登。",
        false,
        PreviewFigures.nineteen(),
        List.of(PreviewCharts.parts()),
        Link.of("compare/?o=liaobu-town&y=2012&o=liaobu-town&y=2011", "和其他單位、其他年份比較"),
        PreviewRules.waived(),
        headings(body),
        PreviewViews.prose(body),
        PreviewLists.hantTags(),
        List.of(
            Link.of("areas/organisation-building/", "组织建设"),
            Link.of("areas/collective-bargaining/", "协商与合同"),
            Link.of("areas/rights-protection/", "维权信访"),
            Link.of("areas/hardship-aid/", "困难帮扶")),
        "content/reports/liaobu-town/2012.adoc",
        new Link("reports/liaobu-town/2011/", "寮步鎮總工會 2011 年度工作總結", "zh-Hant"),
        new Link("reports/liaobu-town/2013/", "寮步鎮總工會 2013 年度工作總結", "zh-Hant"),
        List.of(new Link("reports/liaobu-town/2012-half/", "寮步鎮總工會 2012 年上半年工作小結", "zh-Hant")),
        PreviewLists.reports().subList(1, 4),
        new CountedLink(Link.of("years/2012/", "2012"), 4));
  }

  /** No figure, a person's own summary of a school year, a very long title. */
  static ReportView plain() {
    String body = body("body-blocks.html");
    return new ReportView(
        "蘆瀆中學工會關於深入開展師德師風建設、推進民主管理與校務公開暨二〇〇九至二〇一〇學年工會工作的總結",
        "zh-Hant",
        2010,
        List.of(PreviewLists.organisation("education-district", "區教育工會", "zh-Hant"), SCHOOL),
        "school",
        "2009年9月1日至2010年8月31日",
        "other-year",
        "inferred",
        null,
        true,
        "教師代表，語文組",
        "2010-08-31",
        "蘆瀆中學工會",
        "2010-09-03",
        null,
        true,
        List.of(),
        List.of(),
        null,
        List.of(),
        headings(body),
        PreviewViews.prose(body),
        List.of(),
        List.of(),
        "content/reports/ludu-school/2010.adoc",
        null,
        new Link("reports/ludu-school/2011/", "蘆瀆中學工會 2010 學年工作總結", "zh-Hant"),
        List.of(),
        List.of(),
        new CountedLink(Link.of("years/2010/", "2010"), 1));
  }
}
