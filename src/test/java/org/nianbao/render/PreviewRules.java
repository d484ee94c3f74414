package org.nianbao.render;

import java.util.List;
import org.nianbao.render.view.ExampleFile;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.RuleGroup;
import org.nianbao.render.view.RuleItem;
import org.nianbao.render.view.RulesView;
import org.nianbao.render.view.WaivedNote;

/** Rules and findings that stand, for the preview. */
final class PreviewRules {

  private PreviewRules() {}

  static List<WaivedNote> waived() {
    return List.of(
        new WaivedNote(
            "nb-note-1",
            "petitions",
            "信访件写作 57 宗，但各项相加（上级转办 38 宗 + 本会接访 20 宗）为 58 宗，相差 1 宗",
            "原文如此，照登；<三> 個數中哪一個有誤，原文沒有說明。",
            Link.of("about/rules/#NB401", "NB401")),
        new WaivedNote(
            "nb-note-2",
            "2011",
            "寮步镇有 2010 年和 2012 年的报告，中间缺 2011 年",
            "當年機構改革，沒有編寫總結。",
            Link.of("about/rules/#NB423", "NB423")));
  }

  static RulesView rules() {
    return new RulesView(
        List.of(
            new RuleGroup("figures", List.of(sum(), item("NB402", "数字读不出来", "error"))),
            new RuleGroup("coverage", List.of(item("NB451", "该年没有报告", "warning")))),
        List.of(new RuleGroup("files", List.of(item("NB103", "空文件", "error")))),
        List.of(Link.of("about/", "关于本站"), Link.of("about/guide/", "使用说明")));
  }

  private static RuleItem sum() {
    return new RuleItem(
        "NB401",
        "各项相加与合计不符",
        "error",
        "指标由几项相加而成，报告把合计和各项都写了，相加却对不上。",
        "…写作 …，但各项相加（…）为 …，相差 …",
        "核对底账，改正其中的数字",
        "可以照登。",
        List.of(
            new ExampleFile(null, ":metric-petitions: 57 件\n:metric-aid-amount: >12.2 万元"),
            new ExampleFile("content/reports/binhe/2023.adoc", "")),
        List.of(new ExampleFile("content/indicators/petitions.adoc", ":unit: 件 <&>")));
  }

  private static RuleItem item(String code, String title, String severity) {
    return new RuleItem(
        code, title, severity, "两三句话。", "…不对", "改正它", "不能放宽。", List.of(), List.of());
  }
}
