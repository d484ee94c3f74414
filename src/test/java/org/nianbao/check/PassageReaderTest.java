package org.nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.nianbao.check.prose.Passage;
import org.nianbao.model.Figure;
import org.nianbao.model.Id;
import org.nianbao.problem.Place;
import org.nianbao.read.MetricMark;
import org.nianbao.read.RawDocument;
import org.nianbao.read.Sources;

/** HTML as Asciidoctor writes it, with the marks of lines and references. */
class PassageReaderTest {

  private static final String PATH = "content/reports/binhe/2023.adoc";

  private static List<Passage> read(String html) {
    Figure figure =
        new Figure(new Id("petitions"), Optional.empty(), Optional.empty(), Place.of(PATH, 3));
    Locator locator =
        new Locator(
            new RawDocument(PATH, Optional.empty(), List.of(), List.of(PATH), ""),
            new Sources(Map.of()));
    return PassageReader.read(
        Jsoup.parseBodyFragment(html).body(),
        new Figures(Map.of("信访件", figure), List.of(figure)),
        locator);
  }

  private static String mark(String name) {
    return "" + MetricMark.OPEN + name + MetricMark.SPLIT + "57 宗" + MetricMark.CLOSE;
  }

  private static String reference() {
    return Passage.reference(new Id("petitions"));
  }

  @Test
  void aParagraphIsOnePassageWithoutMarkup() {
    assertThat(
            read(
                "<div class=\"paragraph \uE005at-0-8\"><p>全年<strong>受理</strong> <em>57</em> 宗<sup"
                    + " class=\"footnote\">[<a>1</a>]</sup>，<del>58 宗</del>好。</p></div>"))
        .containsExactly(Passage.of("全年受理 57 宗，好。", List.of(), Place.of(PATH, 8)));
  }

  @Test
  void aReferenceIsMarkedAndOneToNothingIsText() {
    assertThat(
            read(
                "<p>受理"
                    + mark("信访件")
                    + "和<a href=\"#x\">"
                    + mark("信访件")
                    + "</a>、"
                    + mark("x")
                    + "</p>"))
        .extracting(it -> it.cells().get(0))
        .containsExactly("受理" + reference() + "和" + reference() + "、57 宗");
  }

  @Test
  void knowsTheHeadingsAndTheIntroductionAboveAnItem() {
    List<Passage> passages =
        read(
            "<div class=\"sect1\"><h2>维权</h2><div class=\"sectionbody\"><div class=\"sect2\">"
                + "<h3>上年</h3><div class=\"paragraph\"><p>办得好。来源是：</p></div><div"
                + " class=\"ulist \uE005at-0-4\"><ul><li class=\"\uE005at-0-5\"><p>转办：</p><div"
                + " class=\"ulist\"><ul><li class=\"\uE005at-0-6\"><p>38 宗</p></li></ul></div></li></ul>"
                + "</div></div></div></div>");

    assertThat(passages).extracting(it -> it.cells().get(0)).containsExactly("38 宗");
    Passage item = passages.get(0);
    assertThat(item.above()).containsExactly("转办：", "转办：", "上年", "来源是：", "维权");
    assertThat(item.place()).isEqualTo(Place.of(PATH, 6));
  }

  @Test
  void aRowHasItsCellsTheHeadsAndTheCaption() {
    List<Passage> passages =
        read(
            "<table class=\"tableblock \uE005at-0-4\"><caption class=\"title\">表 1. 信访</caption>"
                + "<thead><tr><th>项目</th><th>数量</th></tr></thead><tbody>"
                + "<tr><td><p class=\"tableblock\">信访件</p></td><td><p>58 宗</p></td></tr>"
                + "<tr><td><p>转办</p></td><td><p>"
                + mark("信访件")
                + "</p></td></tr><tr><td><p>其中 5 件以上</p></td><td><p>"
                + mark("信访件")
                + "</p></td></tr></tbody></table>");

    List<String> heads = List.of("项目", "数量");
    List<String> above = List.of("表 1. 信访");
    Place place = Place.of(PATH, 4);
    assertThat(passages)
        .containsExactly(
            Passage.of("表 1. 信访", List.of(), place),
            new Passage(List.of("信访件", "58 宗"), heads, above, place),
            new Passage(List.of("其中 5 件以上", reference()), heads, above, place));
  }

  @Test
  void rowsOfATableWithCellsThatSpanOthersAreLeftOut() {
    assertThat(
            read(
                "<table class=\"tableblock\"><tbody><tr><td rowspan=\"2\">女职工</td><td>会员</td>"
                    + "<td>5 人</td></tr><tr><td>会员</td><td>58 人</td></tr></tbody></table>"))
        .isEmpty();
  }

  @Test
  void aTermWithItsDescriptionIsARow() {
    assertThat(
            read(
                "<div class=\"dlist\"><dl><dt class=\"hdlist1\">信访件</dt><dd><p>59 宗</p></dd></dl></div>"))
        .extracting(Passage::cells)
        .containsExactly(List.of("信访件", "59 宗"), List.of("59 宗"));
  }

  @Test
  void aNoteIsTextAndAQuotationOrCodeIsNone() {
    assertThat(
            read(
                "<div class=\"admonitionblock note\"><table><tr><td class=\"icon\"><div"
                    + " class=\"title\">说明</div></td><td class=\"content\">2 个数字照登。</td></tr></table></div>"
                    + "<div class=\"quoteblock\"><blockquote>信访件 60 宗</blockquote></div>"
                    + "<div class=\"listingblock\"><pre>信访件 61 宗</pre></div>"))
        .extracting(it -> it.cells().get(0))
        .containsExactly("2 个数字照登。");
  }

  @Test
  void theSummaryOfAReportIsTextAndWhatIsStruckOutIsNone() {
    assertThat(
            read(
                "<div class=\"quoteblock abstract\"><blockquote>信访件 60 宗"
                    + "<span class=\"line-through\">61 宗</span></blockquote></div>"))
        .extracting(it -> it.cells().get(0))
        .containsExactly("信访件 60 宗");
  }

  @Test
  void aTextWithoutANumberIsNone() {
    assertThat(read("<h2>维权</h2><p>全年受理" + mark("信访件") + "。</p><p>１件不少。</p>"))
        .extracting(it -> it.cells().get(0))
        .containsExactly("１件不少。");
  }
}
