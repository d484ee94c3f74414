package org.nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.nianbao.check.quantity.Units;
import org.nianbao.model.Figure;
import org.nianbao.model.Html;
import org.nianbao.model.Id;
import org.nianbao.model.Qualifier;
import org.nianbao.model.Quantity;
import org.nianbao.model.ReportKey;
import org.nianbao.model.Script;
import org.nianbao.model.Section;
import org.nianbao.model.Text;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;
import org.nianbao.problem.Problems;
import org.nianbao.read.Images;
import org.nianbao.read.MetricMark;
import org.nianbao.read.RawDocument;
import org.nianbao.read.Sources;

final class BodyReaderTest {

  private static final String PATH = "content/reports/binhe/2023.adoc";
  private static final List<String> SOURCE =
      List.of(
          "= 总结",
          "",
          "[.rights-protection]",
          "== 维权信访",
          "",
          "全年受理信访 {metric-petitions}，见 link:javascript:alert(1)[此处]。",
          "image::he-ying.png[]");

  private final Problems problems = new Problems();

  private static FiledDocument document(String path, ReportKey key, String html) {
    return new FiledDocument(
        DocumentType.REPORT,
        key.organisation(),
        Optional.of(key),
        new RawDocument(path, Optional.empty(), List.of(), List.of(path), html));
  }

  private Body read(String html, Script script, Figures figures) {
    FiledDocument document =
        document(PATH, new ReportKey(new Id("binhe"), 2023, Optional.empty()), html);
    FiledDocument other =
        document(
            "content/reports/binhe/2022.adoc",
            new ReportKey(new Id("binhe"), 2022, Optional.empty()),
            "");
    return new BodyReader(
            new Documents(List.of(document, other), new Sources(Map.of(PATH, SOURCE))),
            new TreeSet<>(
                Set.of(
                    "reports/binhe/he-ying.png", "reports/binhe/年 表.pdf", "reports/binhe/x.svg")),
            Images.none(),
            Set.of(new Id("rights-protection")),
            new Sources(Map.of(PATH, SOURCE)),
            problems)
        .read(document, script, figures);
  }

  private Text text(String html) {
    return read(html, Script.HANS, Figures.NONE).text();
  }

  private static Figures petitions(Qualifier qualifier) {
    Quantity quantity =
        new Quantity(qualifier, new BigDecimal("5000"), Units.find("人次").orElseThrow(), "人次");
    Figure figure =
        new Figure(new Id("petitions"), Optional.of(quantity), Optional.empty(), Place.of(PATH, 3));
    return new Figures(Map.of("petitions", figure), List.of(figure));
  }

  private static String mark(String name, String value) {
    return "" + MetricMark.OPEN + name + MetricMark.SPLIT + value + MetricMark.CLOSE;
  }

  @Test
  void splitsTheTextIntoLeadSectionsAndFootnotes() {
    Text text =
        text(
            "<div id=\"preamble\"><div class=\"sectionbody\"><div class=\"paragraph\"><p>导语</p></div>"
                + "</div></div><div class=\"sect1 rights-protection \uE005at-0-4\"><h2 id=\"_维权信访\">维权信访</h2>"
                + "<div class=\"sectionbody\"><div class=\"paragraph\"><p>正文</p></div></div></div>"
                + "<div id=\"footnotes\"><hr><div class=\"footnote\" id=\"_footnotedef_1\">注</div></div>");
    assertThat(text.lead().value()).isEqualTo("<div class=\"paragraph\"><p>导语</p></div>");
    assertThat(text.sections())
        .containsExactly(
            new Section(
                "rights-protection",
                "维权信访",
                "_维权信访",
                new Html("维权信访"),
                List.of(new Id("rights-protection")),
                new Html("<div class=\"paragraph\"><p>正文</p></div>")));
    assertThat(text.footnotes().value())
        .isEqualTo("<div class=\"footnote\" id=\"" + Html.ANCHOR + "_footnotedef_1\">注</div>");
    assertThat(text.summary()).isEqualTo("导语正文");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aFigureBecomesDataThatLeadsToItsIndicatorAndIsAnchoredOnce() {
    String mark = mark("petitions", "&gt;5000 人次");
    Body body =
        read("<p>全年服务" + mark + "，又" + mark + "。</p>", Script.HANS, petitions(Qualifier.MORE_THAN));
    String data = "<data value=\"5000\">超过 5000 人次</data></a>";
    String href = " href=\"" + Html.ROOT + "indicators/petitions/\"";
    assertThat(body.text().lead().value())
        .isEqualTo(
            "<p>全年服务<a class=\"nb-figure\""
                + href
                + " id=\""
                + Html.ANCHOR
                + "figure-petitions\">"
                + data
                + "，又<a class=\"nb-figure\""
                + href
                + ">"
                + data
                + "。</p>");
  }

  @Test
  void aFigureReadsInTheScriptOfItsReport() {
    Body body =
        read(
            "<p>" + mark("petitions", "&gt;5000 人次") + "</p>",
            Script.HANT,
            petitions(Qualifier.MORE_THAN));
    assertThat(body.text().lead().value()).contains("超過 5000 人次");
  }

  @Test
  void insideALinkAndInAnAltTextAFigureIsNoLinkOfItsOwn() {
    String mark = mark("petitions", "5000 人次");
    Body body =
        read(
            "<p><a href=\"2022.html\">去年"
                + mark
                + "</a><img src=\"he-ying.png\" alt=\""
                + mark
                + "\"></p>",
            Script.HANS,
            petitions(Qualifier.EXACT));
    assertThat(body.text().lead().value())
        .isEqualTo(
            "<p><a href=\""
                + Html.ROOT
                + "reports/binhe/2022/\">去年<data value=\"5000\">5000 人次</data></a>"
                + "<img src=\""
                + Html.ROOT
                + "reports/binhe/he-ying.png\" alt=\"5000 人次\" loading=\"lazy\"></p>");
    assertThat(body.references().attachments()).containsExactly("reports/binhe/he-ying.png");
  }

  @Test
  void anUnresolvedReferenceIsAProblemExceptInCode() {
    text(
        "<div class=\"paragraph \uE005at-0-6\"><p>{metric-petitions}</p></div><pre>{metric-x}</pre>");
    assertThat(problems.sorted())
        .containsExactly(Problem.of(Code.NB407, new Place(PATH, 6, 8), "petitions"));
  }

  @Test
  void anEscapedReferenceToAFigureOfTheReportIsText() {
    Body body = read("<p>{metric-petitions}</p>", Script.HANS, petitions(Qualifier.EXACT));
    assertThat(body.text().lead().value()).isEqualTo("<p>{metric-petitions}</p>");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void blocksWithIdsOfAsciidoctorStayWhereTheyStand() {
    String block = "<div id=\"%s%s\" class=\"paragraph\"><p>甲</p></div>";
    for (String id : List.of("toc", "preamble", "footnotes")) {
      Text text = text(block.formatted("", id));
      assertThat(text.lead().value()).isEqualTo(block.formatted(Html.ANCHOR, id));
      assertThat(text.footnotes().isEmpty()).isTrue();
    }
  }

  /** A link to one of the others would be dead, and is said where it is written. */
  @Test
  void onlyIdsThatReachThePageCanBeLinkedTo() {
    Body body =
        read(
            "<div id=\"preamble\"><div class=\"sectionbody\" id=\"in\"><p id=\"a\">导语</p></div></div>"
                + "<div class=\"sect1 rights-protection\" id=\"s\"><h2 id=\"b\">维<b id=\"c\">权</b></h2>"
                + "<div class=\"sectionbody\" id=\"t\"><p id=\"d\">正文</p></div></div>"
                + "<div id=\"footnotes\"><hr id=\"r\"><div class=\"footnote\" id=\"n\">注</div></div>",
            Script.HANS,
            Figures.NONE);
    assertThat(body.references().anchors())
        .containsExactlyInAnyOrder("a", "rights-protection", "b", "c", "d", "n");
  }

  /** Whoever comes first has it, as on the page. */
  @Test
  void anAreaWhoseNameIsTakenIsNoAnchor() {
    Body body =
        read(
            "<p id=\"rights-protection\">导语</p><div class=\"sect1 rights-protection\">"
                + "<h2 id=\"b\">维权</h2></div>",
            Script.HANS,
            Figures.NONE);
    assertThat(body.text().sections()).extracting(Section::anchor).containsExactly("b");
    assertThat(body.references().anchors()).containsExactlyInAnyOrder("rights-protection", "b");
  }

  @Test
  void theTitleOfASectionHasNoNumbersOfFootnotes() {
    String note = "<sup class=\"footnote\">[<a class=\"footnote\" href=\"#n\">1</a>]</sup>";
    Section section =
        text("<div class=\"sect1\"><h2 id=\"a\">帮扶" + note + "情况</h2><p id=\"n\">甲</p></div>")
            .sections()
            .get(0);
    assertThat(section.title()).isEqualTo("帮扶情况");
    assertThat(section.heading().value()).contains("[<a");
  }

  @Test
  void aLinkToTheTopStaysOnThePage() {
    assertThat(text("<a href=\"#\">返回页首</a>").lead().value())
        .isEqualTo("<a href=\"" + Html.ROOT + "reports/binhe/2023/#\">返回页首</a>");
  }

  @Test
  void anAttachmentKeepsItsChineseNameAndItsLinkIsEncoded() {
    Body body = read("<a href=\"%E5%B9%B4%20%E8%A1%A8.pdf\">表</a>", Script.HANS, Figures.NONE);
    assertThat(body.references().attachments()).containsExactly("reports/binhe/年 表.pdf");
    assertThat(body.text().lead().value())
        .isEqualTo("<a href=\"" + Html.ROOT + "reports/binhe/%E5%B9%B4%20%E8%A1%A8.pdf\">表</a>");
  }

  @Test
  void scriptsHandlersStylesAndFramesAreLeftOutAndSaid() {
    Text text =
        text(
            "<div class=\"paragraph \uE005at-0-6\"><p onclick=\"x()\" style=\"color:red\">甲"
                + "<script>alert(1)</script><iframe src=\"x\"></iframe></p></div>");
    assertThat(text.lead().value()).isEqualTo("<div class=\"paragraph\"><p>甲</p></div>");
    assertThat(problems.sorted())
        .extracting(it -> it.code() + " " + it.arguments())
        .containsExactly("NB508 [<iframe>]", "NB508 [<p onclick>]", "NB508 [<script>]");
  }

  @Test
  void aSchemeThatRunsCodeIsAProblemAtItsPlace() {
    Text text =
        text(
            "<div class=\"paragraph \uE005at-0-6\"><p><a href=\"javascript:alert(1)\">此处</a></p></div>");
    assertThat(text.lead().value()).contains("<a>此处</a>").doesNotContain("javascript");
    assertThat(problems.sorted())
        .containsExactly(Problem.of(Code.NB507, new Place(PATH, 6, 34), "javascript:alert(1)"));
  }

  @Test
  void readersIdsCannotTakeThoseOfThePage() {
    Text text =
        text("<p><a id=\"nb-main\"></a><a id=\"figure-petitions\"></a><a id=\"mao\"></a></p>");
    assertThat(text.lead().value())
        .isEqualTo("<p><a></a><a></a><a id=\"" + Html.ANCHOR + "mao\"></a></p>");
  }

  @Test
  void textIsEscapedOnce() {
    assertThat(text("<p>A &amp; B &lt;C&gt;</p>").lead().value())
        .isEqualTo("<p>A &amp; B &lt;C&gt;</p>");
  }

  @Test
  void aVectorImageIsNotPublished() {
    text("<div class=\"imageblock \uE005at-0-7\"><img src=\"x.svg\" alt=\"\"></div>");
    assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.NB506);
  }
}
