package org.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;
import org.nianbao.work.Jobs;
import org.nianbao.work.Progress;

@ExtendWith(ConverterSite.Shared.class)
class AsciidoctorConverterTest {

  private static final String FOLDER = ConverterSite.FOLDER;
  private static final String DOCUMENT = ConverterSite.DOCUMENT;
  private static final String PETITIONS = ConverterSite.mark("petitions", "57 宗");

  private final ConverterSite site;

  AsciidoctorConverterTest(ConverterSite site) {
    this.site = site;
  }

  @Test
  void marksReferencesToMetricsWhereverTheyStand() {
    String html =
        site.html(
            "= 标题 {metric-petitions}",
            ":metric-petitions: 57 宗",
            ":metric-信访件: >57 件",
            "",
            "全年 {metric-petitions}，*{metric-petitions}* `{metric-petitions}` _{metric-信访件}_。",
            "",
            "== 信访 {metric-petitions}",
            "",
            "* 受理 {metric-petitions}",
            "",
            "[cols=\"1,1\"]",
            "|===",
            "|件数 |{metric-petitions}",
            "a|* {metric-petitions} |末",
            "|===");
    assertThat(html)
        .contains("全年 " + PETITIONS + "，<strong>" + PETITIONS + "</strong>")
        .contains("<code>" + PETITIONS + "</code>")
        .contains("<em>" + ConverterSite.mark("信访件", "&gt;57 件") + "</em>")
        .contains(">信访 " + PETITIONS + "</h2>")
        .contains("<p>受理 " + PETITIONS + "</p>")
        .contains("<p class=\"tableblock\">" + PETITIONS + "</p>")
        .contains("<p>" + PETITIONS + "</p>");
  }

  @Test
  void keepsAMetricInOnePieceInAnAttributeList() {
    String html =
        site.html(
            "= 标题",
            ":metric-union-dues: ~1,317.31 \"万元\" <x>",
            "",
            "image::dues.png[经费 {metric-union-dues}]",
            "",
            "见image:dues.png[经费 {metric-union-dues} 合计]");
    String mark = ConverterSite.mark("union-dues", "~1&#44;317.31 &#34;万元&#34; &lt;x&gt;");
    assertThat(html)
        .contains("<img src=\"dues.png\" alt=\"经费 " + mark + "\">")
        .contains("alt=\"经费 " + mark + " 合计\">");
  }

  @Test
  void leavesAReferenceWithoutMetricAsItStands() {
    String html =
        site.html(
            "= 标题",
            ":short-name: 寮步镇",
            "",
            ":metric-petitions: 58 宗",
            "",
            "{short-name}全年 {metric-petitions}、{metric-none}。");
    assertThat(html).contains("寮步镇全年 {metric-petitions}、{metric-none}。");
  }

  @Test
  void readsWhatStandsAroundAMetricAsIfItWereThere() {
    String mark = ConverterSite.mark("petitions", "57 宗");
    assertThat(
            site.html(
                "= 标题",
                ":metric-petitions: 57 宗",
                ":metric-share: 46%",
                "",
                "== 信访 {metric-petitions}",
                "",
                "{metric-petitions}--{metric-petitions}、{metric-petitions}'s、{metric-share}--止",
                "",
                "ifeval::[\"{metric-petitions}\" == \"57 宗\"]",
                "正好",
                "endif::[]"))
        .contains("<h2 id=\"_信访_57_宗\">信访 " + mark + "</h2>")
        .contains(mark + "&#8212;&#8203;" + mark + "、" + mark + "&#8217;s、")
        .contains(ConverterSite.mark("share", "46%") + "--止")
        .contains("<p>正好</p>");
  }

  @Test
  void saysInSignsWhatIsTicked() {
    assertThat(site.html("= 标题", "", "[%interactive]", "* [x] 甲", "* [ ] 乙"))
        .contains("<p>&#10003; 甲</p>", "<p>&#10063; 乙</p>")
        .doesNotContain("<input");
  }

  @Test
  void letsTheBodySetNoMetricAnew() {
    assertThat(
            site.html(
                "= 标题",
                ":metric-petitions: 57 宗",
                "",
                ":metric-petitions: 58 宗",
                "",
                "{metric-petitions}"))
        .contains("<p>" + PETITIONS + "</p>");
  }

  @Test
  void marksBlocksWithTheirLines() {
    String html =
        site.html(
            "= 標題",
            "",
            "導語",
            "",
            "[.rights-protection]",
            "== 維權",
            "",
            ". 一",
            ". 二",
            "",
            "[quote]",
            "引文",
            "",
            "NOTE: 說明",
            "",
            "|===",
            "|甲",
            "|===",
            "",
            "----",
            "清單",
            "----",
            "",
            ".題",
            "image::a.png[甲]",
            "",
            "====",
            "例",
            "====");
    assertThat(html)
        .contains("<div class=\"paragraph \uE005at-0-3\">")
        .contains("<div class=\"sect1 rights-protection \uE005at-0-6\">")
        .contains("<div class=\"olist arabic \uE005at-0-8\">")
        .contains("<li class=\"\uE005at-0-9\">")
        .contains("<div class=\"quoteblock \uE005at-0-12\">")
        .contains("<div class=\"admonitionblock note \uE005at-0-14\">")
        .contains("<table class=\"tableblock frame-all grid-all stretch \uE005at-0-16\">")
        .contains("<div class=\"listingblock \uE005at-0-20\">")
        .contains("<div class=\"imageblock \uE005at-0-25\">")
        .contains("<div class=\"exampleblock \uE005at-0-27\">");
  }

  @Test
  void acceptsNoMarkOfTheEditors() {
    assertThat(site.html("= 标题", "", "[.nb-at-7-7.own]", "正文"))
        .contains("\"paragraph nb-at-7-7 own \uE005at-0-4\"");
  }

  @Test
  void placesWarningsAndErrors() {
    Converted converted =
        site.convert(
            "= 标题", "", "== 一", "", "==== 跳级", "", "endif::[]", "", "include::_warned.adoc[]");
    assertThat(converted.problems())
        .containsExactly(
            Problem.of(
                Code.NB509,
                Place.of(DOCUMENT, 5),
                "section title out of sequence: expected level 2, got level 3"),
            Problem.of(
                Code.NB510, Place.of(DOCUMENT, 7), "unmatched preprocessor directive: endif::[]"),
            Problem.of(
                Code.NB509, Place.of(FOLDER + "_warned.adoc", 3), "unterminated listing block"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "user.home",
        "java.version",
        "env-PATH",
        "env:PATH",
        "PATH",
        "docfile",
        "outdir",
        "role",
        "docfilesuffix"
      })
  void leavesWhatTheMachineKnowsUnresolved(String name) {
    assertThat(site.html("= 标题", "", "值{" + name + "}")).contains("<p>值{" + name + "}</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "docdate",
        "docdatetime",
        "docdir",
        "docname",
        "doctime",
        "docyear",
        "localdate",
        "localdatetime",
        "localtime",
        "localyear",
        "user-home"
      })
  void knowsNeitherClockNorFolders(String name) {
    assertThat(site.html("= 标题", ":" + name + ": x", "", "值{" + name + "}。")).contains("<p>值。</p>");
  }

  @Test
  void letsNoDocumentChangeHowItIsConverted() {
    String html =
        site.html(
            "= 标题",
            ":toc:",
            ":sectnums:",
            ":sectanchors:",
            ":sectlinks:",
            ":!sectids:",
            ":icons: font",
            ":experimental:",
            ":showtitle:",
            ":doctype: book",
            ":backend: docbook5",
            ":compat-mode:",
            ":source-highlighter: rouge",
            ":attribute-missing: drop-line",
            ":data-uri:",
            ":docinfo: shared",
            ":relfilesuffix: .php",
            "",
            "kbd:[F1] {none} xref:2011.adoc#a[去年] 'a'",
            "",
            "== 维权",
            "",
            "[source,java]",
            "----",
            "int a;",
            "----",
            "",
            "image::a.png[甲]",
            "",
            "NOTE: 说明");
    assertThat(html)
        .contains("kbd:[F1] {none} <a href=\"2011.adoc#a\">去年</a> 'a'")
        .contains("<h2 id=\"_维权\">维权</h2>")
        .contains("<code class=\"language-java\" data-lang=\"java\">int a;</code>")
        .contains("<img src=\"a.png\" alt=\"甲\">")
        .contains("<div class=\"title\">说明</div>")
        .doesNotContain("toc", "<h1", "<?", "icon-");
  }

  @Test
  void readsNoFileForAnImage() {
    assertThat(
            site.html(
                "= 标题", "", "image::a.svg[甲,opts=inline]", "", "image::a.svg[乙,opts=interactive]"))
        .doesNotContain("机密");
  }

  @ParameterizedTest
  @CsvSource({"zh-Hans,图 1. 题,表 1. 题", "zh-Hant,圖 1. 题,表 1. 题", "en,Figure 1. 题,Table 1. 题"})
  void captionsInTheLanguageOfTheDocument(String language, String figure, String table) {
    assertThat(
            site.html(
                "= 标题",
                ":lang: " + language,
                "",
                ".题",
                "image::a.png[甲]",
                "",
                ".题",
                "|===",
                "|甲",
                "|==="))
        .contains(">" + figure + "<", ">" + table + "<");
  }

  @Test
  void letsADocumentChangeItsCaptions() {
    assertThat(site.html("= 标题", ":table-caption: 附表", "", ".题", "|===", "|甲", "|==="))
        .contains(">附表 1. 题<");
  }

  @Test
  void convertsADocumentAsBeforeAfterOthers() {
    String[] lines = {"= 标题", "", "== 同名", "", "== 同名", "", "{counter:n}"};
    assertThat(site.html(lines)).isEqualTo(site.html(lines)).contains("_同名_2", "<p>1</p>");
  }

  @Test
  void convertsAlikeInSeveralThreads() {
    List<String[]> texts =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    new String[] {
                      "= 第 " + i + " 篇", "", "==== 节 " + i, "", "include::_none.adoc[]"
                    })
            .toList();
    List<Converted> alone = texts.stream().map(site::convert).toList();
    List<Converted> shared;
    try (ConverterPool pool = new ConverterPool(site::another, 200, 2)) {
      shared =
          new Jobs(2, Progress.NONE)
              .map(Progress.Stage.READ, texts, it -> pool.convert(ConverterSite.manuscript(it)));
    }
    assertThat(shared).isEqualTo(alone);
    assertThat(alone).allSatisfy(it -> assertThat(it.problems()).hasSize(2));
  }
}
