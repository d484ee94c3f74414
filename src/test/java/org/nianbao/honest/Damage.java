package org.nianbao.honest;

import java.util.Objects;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Harm that could be done to the page of a piece, one kind each. */
enum Damage {
  A_CHARACTER("paragraphs/one", it -> reword(it.expectFirst("p"), "两次", "两 次")),
  ORDER_OF_PARAGRAPHS("paragraphs/two", it -> swap(it.expectFirst("p"), last(it, "p"))),
  TWO_PARAGRAPHS_BECOME_ONE("paragraphs/two", it -> last(it, "p").unwrap()),
  LINE_BREAK("breaks/plus", it -> it.expectFirst("br").remove()),
  RULE("breaks/thematic", it -> it.expectFirst("hr").remove()),
  BOLD("marks/bold-unconstrained", it -> it.expectFirst("strong").unwrap()),
  BOLD_REACHES_TOO_FAR("marks/bold-spaced", it -> appendNext(it.expectFirst("strong"))),
  STRESS("marks/italic", it -> it.expectFirst("em").unwrap()),
  CODE("marks/mono", it -> it.expectFirst("code").unwrap()),
  HIGHLIGHT("marks/highlight", it -> it.expectFirst("mark").unwrap()),
  UNDERLINE("marks/underline-unconstrained", it -> it.expectFirst(".underline").unwrap()),
  STRUCK_OUT("marks/line-through", it -> it.expectFirst(".line-through").unwrap()),
  DELETED("marks/passthrough-underline", it -> it.expectFirst("del").unwrap()),
  UNDERLINE_IN_HTML("marks/passthrough-underline", it -> it.expectFirst("u").unwrap()),
  SUPERSCRIPT("marks/superscript", it -> it.expectFirst("sup").unwrap()),
  SUBSCRIPT("marks/subscript", it -> it.expectFirst("sub").unwrap()),
  RARE_CHARACTER("text/beyond-bmp", it -> reword(it.expectFirst("p"), "𠮷", "吉")),
  ESCAPED_SIGN("marks/escaped", it -> reword(it.expectFirst("p"), "*不是粗体*", "不是粗体")),
  LINK("links/link-macro", it -> it.expectFirst("a").unwrap()),
  LINK_TARGET("links/url-text", it -> it.expectFirst("a").attr("href", "https://example.org/")),
  LINK_TO_ANOTHER_REPORT("links/xref-document", it -> rename(it, "/2010/", "/2011/")),
  LINK_TO_ANOTHER_PLACE("links/xref-document-section", it -> rename(it, "#zhuan-jie", "#x")),
  LINK_TITLE("links/link-title", it -> it.expectFirst("a").removeAttr("title")),
  ANCHOR("links/anchor-block", it -> it.expectFirst("#ln-duan").removeAttr("id")),
  ANCHOR_ELSEWHERE("links/anchor-inline", it -> move(it.expectFirst("#ln-mao"), it)),
  NOTE("footnotes/one", it -> it.expectFirst("div.footnote").remove()),
  TEXT_OF_A_NOTE("footnotes/several", it -> swap(note(it, 0), note(it, 1))),
  NOTE_BELONGS_TO_ANOTHER_WORD("footnotes/several", it -> move(it.expectFirst("sup"), it)),
  NOTE_LEADS_TO_ANOTHER("footnotes/several", it -> rename(it, "def_1", "def_2")),
  BULLETS_BECOME_NUMBERS("lists/bullets", it -> it.expectFirst("ul").tagName("ol")),
  ORDER_OF_ITEMS("lists/numbered", it -> swap(it.expectFirst("li"), last(it, "li"))),
  DEPTH_OF_ITEMS("lists/nested", it -> move(it.expectFirst("li .ulist"), it.expectFirst("ul"))),
  FIRST_NUMBER("lists/start", it -> it.expectFirst("ol").removeAttr("start")),
  COUNTED_DOWN("lists/reversed", it -> it.expectFirst("ol").removeAttr("reversed")),
  NUMBERING_BY_TYPE("lists/styles", it -> it.expectFirst("ol[type=A]").removeAttr("type")),
  NUMBERING_BY_CLASS("lists/styles", it -> it.expectFirst("ol.lowergreek").removeAttr("class")),
  NO_NUMBERS("lists/no-numbers", it -> it.expectFirst("ol").removeAttr("class")),
  TICK("lists/checklist", it -> reword(it.expectFirst("li p"), "✓", "❏")),
  TERM("lists/description", it -> it.expectFirst("dt").tagName("dd")),
  QUESTION("lists/description-qanda", it -> it.expectFirst(".qanda").removeClass("qanda")),
  CALLOUT("blocks/source-callouts", it -> it.expectFirst(".conum").remove()),
  BLOCK_LEAVES_ITS_ITEM("lists/continuation-table", it -> move(it.expectFirst("table"), it)),
  CELL_OVER_COLUMNS("tables/colspan", it -> it.expectFirst("[colspan]").removeAttr("colspan")),
  CELL_OVER_ROWS("tables/rowspan", it -> it.expectFirst("[rowspan]").removeAttr("rowspan")),
  HEADER_ROW("tables/header", it -> it.expectFirst("thead").tagName("tbody")),
  HEADER_CELL("tables/header-column", it -> it.expectFirst("th").tagName("td")),
  FOOTER("tables/footer", it -> it.expectFirst("tfoot").tagName("tbody")),
  CAPTION("tables/caption", it -> it.expectFirst("caption").remove()),
  ALIGNMENT(
      "tables/cols-align", it -> it.expectFirst("td.halign-right").removeClass("halign-right")),
  CELLS_CHANGE_PLACES("tables/plain", it -> swap(it.expectFirst("td"), last(it, "td"))),
  EMPTY_CELL("tables/empty-cells", it -> it.expectFirst("td:empty").remove()),
  TABLE_IN_A_CELL("tables/a-cell-nested-table", it -> it.expectFirst("td table").unwrap()),
  KIND_OF_ADMONITION("blocks/warning", it -> it.expectFirst(".warning").removeClass("warning")),
  LABEL_OF_ADMONITION("blocks/note", it -> it.expectFirst(".title").remove()),
  ATTRIBUTION("blocks/quote-attribution", it -> it.expectFirst(".attribution").remove()),
  CITED_WORK("blocks/quote-attribution", it -> it.expectFirst("cite").unwrap()),
  LINE_OF_A_VERSE("blocks/verse", it -> reword(it.expectFirst("pre"), "上\n", "上 ")),
  BLANKS_IN_A_LISTING("blocks/listing", it -> reword(it.expectFirst("pre"), "    日期", " 日期")),
  LANGUAGE_OF_CODE("blocks/source", it -> it.expectFirst("code").removeAttr("class")),
  SIDEBAR("blocks/sidebar", it -> it.expectFirst(".sidebarblock").removeAttr("class")),
  SUMMARY("blocks/abstract-paragraph", it -> it.expectFirst(".abstract").removeClass("abstract")),
  BLOCK_TITLE("blocks/example", it -> it.expectFirst(".title").remove()),
  FOLDED("blocks/collapsible-open", it -> it.expectFirst("details").removeAttr("open")),
  OUTSIDE_OF_ITS_BLOCK("blocks/nested-delimiters", it -> move(it.expectFirst(".sidebarblock"), it)),
  LEAD("blocks/lead-role", it -> it.expectFirst(".lead").removeClass("lead")),
  TO_THE_RIGHT("blocks/text-right", it -> it.expectFirst(".text-right").removeClass("text-right")),
  PICTURE("images/block", it -> it.expectFirst("img").remove()),
  ANOTHER_PICTURE("images/block", it -> it.expectFirst("img").attr("src", "../2011/x.png")),
  WORDS_FOR_A_PICTURE("images/block", it -> it.expectFirst("img").attr("alt", "")),
  WIDTH_OF_A_PICTURE("images/width", it -> it.expectFirst("img").attr("width", "32")),
  PICTURE_AS_A_LINK("images/link", it -> it.expectFirst("a").unwrap()),
  LEVEL_OF_A_HEADING("sections/levels", it -> it.expectFirst("h4").tagName("h3")),
  HEADING("sections/levels", it -> it.expectFirst("h3").remove()),
  MARK_IN_A_HEADING("sections/marks-in-title", it -> it.expectFirst("h2 strong").unwrap()),
  FIGURE("metrics/paragraph", it -> reword(it.expectFirst("data"), "57", "58")),
  FIGURE_THAT_LEADS_ELSEWHERE("metrics/paragraph", it -> rename(it, "/indicators/", "/areas/"));

  private final String piece;

  @SuppressWarnings("ImmutableEnumChecker") // each of them holds nothing
  private final Consumer<Element> change;

  Damage(String piece, Consumer<Element> change) {
    this.piece = piece;
    this.change = change;
  }

  /** The name of the piece to whose page it can be done. */
  String piece() {
    return piece;
  }

  /** Does it. */
  void harm(Element body) {
    change.accept(body);
  }

  private static void reword(Element element, String words, String others) {
    for (TextNode text : element.textNodes()) {
      text.text(text.getWholeText().replace(words, others));
    }
    element.children().forEach(it -> reword(it, words, others));
  }

  private static void rename(Element body, String part, String other) {
    Element link = body.expectFirst("a[href*=" + part + "]");
    link.attr("href", link.attr("href").replace(part, other));
  }

  private static void swap(Element first, Element second) {
    String inner = first.html();
    first.html(second.html());
    second.html(inner);
  }

  private static void move(Element element, Element to) {
    to.appendChild(element);
  }

  private static void appendNext(Element element) {
    element.appendChild(Objects.requireNonNull(element.nextSibling()));
  }

  private static Element last(Element body, String name) {
    return Objects.requireNonNull(body.select(name).last());
  }

  private static Element note(Element body, int index) {
    return body.select("div.footnote").get(index);
  }
}
