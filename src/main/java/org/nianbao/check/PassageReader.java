package org.nianbao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.prose.Passage;

/**
 * Makes passages from the cleaned body of a report, before its references are replaced. Left out is
 * what the report quotes, strikes out or shows as code.
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
      if (LEFT_OUT.contains(element.normalName()) || element.is("sup.footnote, sup.footnoteref")) {
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

  private static Element blockOf(Element element) {
    Element block = element;
    while (!block.isBlock() && block.parent() != null) {
      block = block.parent();
    }
    return block;
  }

  private void flush() {
    String passage = referring(text.toString()).strip();
    if (block != null && !passage.isEmpty()) {
      Element term = block.closest("dd");
      Element before = term == null ? null : term.previousElementSibling();
      if (before != null && before.normalName().equals("dt")) {
        List<String> cells = List.of(referring(before.wholeText()).strip(), passage);
        passages.add(new Passage(cells, List.of(), above(before), locator.find(block)));
      }
      passages.add(Passage.of(passage, above(block), locator.find(block)));
    }
    text.setLength(0);
    block = null;
  }

  private void table(Element table) {
    Elements captions = table.select("> caption");
    captions.forEach(
        it ->
            passages.add(Passage.of(referring(it.wholeText()), above(table), locator.find(table))));
    // Where cells span others, it is not known under which head a cell stands.
    boolean isPlain = table.select("[colspan], [rowspan]").isEmpty();
    List<String> heads = cells(table.selectFirst("> thead > tr"));
    List<String> above = new ArrayList<>(above(table));
    captions.forEach(it -> above.add(plain(it)));
    for (Element row : table.select("> tbody > tr, > tfoot > tr")) {
      List<String> cells = cells(row);
      if (isPlain && cells.size() > 1) {
        passages.add(new Passage(cells, heads, above, locator.find(table)));
      }
    }
  }

  private List<String> cells(@Nullable Element row) {
    return row == null
        ? List.of()
        : row.children().stream().map(it -> referring(it.wholeText()).strip()).toList();
  }

  /** Headings, captions, terms and introductions, from the inside out. */
  private static List<String> above(Element block) {
    List<String> above = new ArrayList<>();
    Element inner = block;
    for (Element parent = inner.parent(); parent != null; parent = inner.parent()) {
      Element first = parent.firstElementChild();
      if (first != null && !first.equals(inner) && isTitle(first, parent)) {
        above.add(plain(first));
      }
      Element before = inner.previousElementSibling();
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

  private static String plain(Element element) {
    return MetricReferences.MARK.matcher(element.text()).replaceAll("").strip();
  }

  private String referring(String marked) {
    return MetricReferences.MARK
        .matcher(marked)
        .replaceAll(
            mark ->
                Matcher.quoteReplacement(
                    figures
                        .named(mark.group(1))
                        .map(it -> Passage.reference(it.indicator()))
                        .orElse(mark.group(2))));
  }
}
