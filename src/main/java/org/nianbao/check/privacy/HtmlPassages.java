package org.nianbao.check.privacy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Takes HTML or XML apart into what is read as one: paragraphs, rows of tables, and the attributes
 * that hold text or addresses.
 */
final class HtmlPassages implements NodeVisitor {

  /** All other elements begin a text of their own. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i",
          "ins", "kbd", "label", "mark", "nobr", "q", "rb", "ruby", "s", "samp", "small", "span",
          "strong", "sub", "sup", "time", "tspan", "u", "var", "wbr");

  /** The others hold names, styles and coordinates. */
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "alt",
          "aria-description",
          "aria-label",
          "cite",
          "content",
          "datetime",
          "download",
          "href",
          "id",
          "label",
          "name",
          "placeholder",
          "src",
          "srcset",
          "summary",
          "title",
          "value",
          "xlink:href");

  private static final Set<String> CELLS = Set.of("td", "th");

  private final BiConsumer<Element, Passage> reader;
  private final StringBuilder text = new StringBuilder();
  private final List<String> cells = new ArrayList<>();
  private Table table = new Table();
  private Element at;
  private int cellDepth;
  private boolean hasWords;
  private boolean isBehindTerm;

  private HtmlPassages(Element root, BiConsumer<Element, Passage> reader) {
    this.at = root;
    this.reader = reader;
  }

  /** Gives every passage with the element in which it begins, in their order. */
  static void read(Element root, BiConsumer<Element, Passage> reader) {
    HtmlPassages passages = new HtmlPassages(root, reader);
    root.traverse(passages);
    passages.end(root);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words);
    } else if (node instanceof DataNode data) {
      give(data.parent(), data.getWholeData());
    } else if (node instanceof Comment comment) {
      give(comment.parent(), comment.getData());
    } else if (node instanceof Element element) {
      enter(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String name = element.normalName();
    if (CELLS.contains(name) && --cellDepth == 0) {
      cells.add(taken());
    } else if (name.equals("tr") && cellDepth == 0) {
      table.add(cells);
      cells.clear();
    } else if (name.equals("table") && cellDepth == 0) {
      table.passages().forEach(it -> reader.accept(element, it));
      table = new Table();
    } else if (name.equals("dt")) {
      isBehindTerm = true;
      text.append('\n');
    } else if (!INLINE.contains(name)) {
      end(element);
    }
  }

  private void enter(Element element) {
    String name = element.normalName();
    if (!INLINE.contains(name)) {
      end(element);
    }
    if (CELLS.contains(name)) {
      cellDepth++;
    }
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey().toLowerCase(Locale.ROOT);
      if (ATTRIBUTES.contains(key) || key.startsWith("data-")) {
        give(element, plain(attribute.getValue()));
      }
    }
  }

  private void append(TextNode words) {
    Element parent = words.parent();
    if (!hasWords && !words.isBlank() && parent != null) {
      at = parent;
      hasWords = true;
    }
    text.append(words.getWholeText());
    isBehindTerm &= words.isBlank();
  }

  /** A cell and a description are one text, whatever blocks are in them. */
  private void end(Element next) {
    if (cellDepth > 0 || isBehindTerm || next.normalName().equals("br")) {
      text.append('\n');
    } else if (!text.isEmpty()) {
      give(at, taken());
    }
  }

  private String taken() {
    String passage = text.toString();
    text.setLength(0);
    hasWords = false;
    return passage;
  }

  private void give(@Nullable Element element, String passage) {
    if (!passage.isBlank()) {
      reader.accept(element == null ? at : element, Passage.of(passage));
    }
  }

  /** Addresses are written with percent signs. */
  private static String plain(String value) {
    if (value.indexOf('%') < 0) {
      return value;
    }
    try {
      return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException noAddress) {
      return value;
    }
  }
}
