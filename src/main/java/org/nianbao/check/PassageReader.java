package org.nianbao.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.prose.Passage;

/**
 * Makes passages from the cleaned body of a report, before its references are replaced. Left out is
 * what the report quotes, strikes out or shows as code, and whatever has no number.
 */
final class PassageReader implements NodeFilter {

  private static final Set<String> LEFT_OUT = Set.of("pre", "blockquote", "del", "s");
  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");
  private static final Set<String> LISTS = Set.of("ulist", "olist", "dlist", "colist");

  private final Figures figures;
  private final Locator locator;
  private final List<Passage> passages = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Element block;

  /** What stands in headings and introductions, by element; many blocks are below each. */
  private final Map<Element, String> plain = new HashMap<>();

  private PassageReader(Figures figures, Locator locator) {
    this.figures = figures;
    this.locator = locator;
  }

  static List<Passage> read(Element body, Figures figures, Locator locator) {
    PassageReader reader = new PassageReader(figures, locator);
    body.filter(reader);
    reader.flush();
    return List.copyOf(reader.passages);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      if (block == null && !words.isBlank()) {
        block = words.parentNode() instanceof Element parent ? blockOf(parent) : null;
      }
      text.append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (isLeftOut(element) || isFootnote(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.isBlock() || element.normalName().equals("br")) {
        flush();
      }
      if (element.normalName().equals("table") && element.hasClass("tableblock")) {
        table(element);
        return FilterResult.SKIP_ENTIRELY;
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && element.isBlock()) {
      flush();
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isLeftOut(Element element) {
    return element.hasClass("line-through")
        || (LEFT_OUT.contains(element.normalName()) && !isAbstract(element));
  }

  /** Asciidoctor sets the summary of a report like a quotation. */
  private static boolean isAbstract(Element quotation) {
    Element block = quotation.parent();
    return quotation.normalName().equals("blockquote")
        && block != null
        && block.hasClass("abstract");
  }

  private static boolean isFootnote(Element element) {
    return element.normalName().equals("sup")
        && (element.hasClass("footnote") || element.hasClass("footnoteref"));
  }

  private static Element blockOf(Element element) {
    Element block = element;
    while (!block.isBlock() && block.parent() != null) {
      block = block.parent();
    }
    return block;
  }

  private void flush() {
    String passage = block == null ? "" : referring(text.toString()).strip();
    if (block != null && !passage.isEmpty()) {
      Element term = Walk.upTo(block, "dd");
      Element before = term == null ? null : Walk.before(term);
      if (before != null && before.normalName().equals("dt")) {
        add(List.of(referring(before.wholeText()).strip(), passage), List.of(), before, block);
      }
      add(List.of(passage), List.of(), block, block);
    }
    text.setLength(0);
    block = null;
  }

  /** Adds a passage that stands below what is above an element. */
  private void add(List<String> cells, List<String> heads, Element below, Element block) {
    if (Passage.holdsNumber(cells)) {
      passages.add(new Passage(cells, heads, above(below), locator.find(block)));
    }
  }

  private void table(Element table) {
    List<Element> captions = Walk.children(table, "caption");
    captions.forEach(it -> add(List.of(referring(it.wholeText())), List.of(), table, table));
    List<Element> headRows = rows(table, "thead");
    List<String> heads = headRows.isEmpty() ? List.of() : cells(headRows.get(0));
    List<String> above = new ArrayList<>(above(table));
    captions.forEach(it -> above.add(plain(it)));
    // Where cells span others, it is not known under which head a cell stands.
    boolean isPlain =
        Walk.elements(table).stream()
            .noneMatch(it -> it.hasAttr("colspan") || it.hasAttr("rowspan"));
    for (Element row : isPlain ? rows(table, "tbody", "tfoot") : List.<Element>of()) {
      List<String> cells = cells(row);
      if (cells.size() > 1 && Passage.holdsNumber(cells)) {
        passages.add(new Passage(cells, heads, above, locator.find(table)));
      }
    }
  }

  private static List<Element> rows(Element table, String... parts) {
    return table.children().stream()
        .filter(it -> List.of(parts).contains(it.normalName()))
        .flatMap(it -> Walk.children(it, "tr").stream())
        .toList();
  }

  private List<String> cells(Element row) {
    return row.children().stream().map(it -> referring(it.wholeText()).strip()).toList();
  }

  /** Headings, captions, terms and introductions, from the inside out. */
  private List<String> above(Element block) {
    List<String> above = new ArrayList<>();
    Element inner = block;
    for (Element parent = inner.parent(); parent != null; parent = inner.parent()) {
      Element first = parent.firstElementChild();
      if (first != null && !first.equals(inner) && isTitle(first, parent)) {
        above.add(plain(first));
      }
      Element before = Walk.before(inner);
      if (before != null && inner.normalName().equals("dd")) {
        above.add(plain(before));
      } else if (before != null && isList(inner)) {
        above.addAll(introduction(plain(before)));
      }
      inner = parent;
    }
    return above;
  }

  private static boolean isTitle(Element first, Element parent) {
    return HEADINGS.contains(first.normalName())
        || first.hasClass("title")
        || parent.normalName().equals("li");
  }

  private static boolean isList(Element element) {
    return element.normalName().equals("table") || LISTS.stream().anyMatch(element::hasClass);
  }

  /** The last sentence of a paragraph, where it ends with a colon. */
  private static List<String> introduction(String paragraph) {
    int end = paragraph.length() - 1;
    if (end < 0 || "：:".indexOf(paragraph.charAt(end)) < 0) {
      return List.of();
    }
    int start = end;
    while (start > 0 && "。！？；".indexOf(paragraph.charAt(start - 1)) < 0) {
      start--;
    }
    return List.of(paragraph.substring(start));
  }

  private String plain(Element element) {
    return plain.computeIfAbsent(element, it -> Marks.replace(it.text(), mark -> "").strip());
  }

  private String referring(String marked) {
    return Marks.replace(
        marked,
        mark ->
            figures
                .named(mark.name())
                .map(it -> Passage.reference(it.indicator()))
                .orElse(mark.written()));
  }
}
