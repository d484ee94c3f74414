package org.nianbao.honest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * All that HTML says, a line for each block and each run of text in it. Nothing is left out: every
 * element, attribute and class stands there, and each cell with its place in the grid of its table.
 */
final class Transcript {

  private static final Set<String> BLOCKS =
      Set.of(
          "blockquote",
          "caption",
          "col",
          "colgroup",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "li",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();

  private Transcript() {}

  /** What stands below an element. */
  static List<String> of(Element root) {
    Transcript transcript = new Transcript();
    transcript.children(root, 0, false);
    transcript.flush(0);
    return List.copyOf(transcript.lines);
  }

  private void children(Element parent, int depth, boolean verbatim) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        run.append(verbatim ? exact(text.getWholeText()) : text.getWholeText());
      } else if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
        block(element, depth, verbatim);
      } else if (node instanceof Element element) {
        run.append('<').append(described(element)).append('>');
        children(element, depth, verbatim);
        run.append("</").append(element.normalName()).append('>');
      } else if (!(node instanceof Comment)) {
        run.append(node.outerHtml());
      }
    }
  }

  private void block(Element element, int depth, boolean verbatim) {
    flush(depth);
    String name = element.normalName();
    String at = name.equals("td") || name.equals("th") ? " at " + Grid.place(element) : "";
    lines.add("  ".repeat(depth) + described(element) + at);
    children(element, depth + 1, verbatim || name.equals("pre"));
    flush(depth + 1);
  }

  private void flush(int depth) {
    String text = run.toString().replaceAll("[ \\t\\n\\r\\f]+", " ").strip();
    if (!text.isEmpty()) {
      lines.add("  ".repeat(depth) + "「" + text + "」");
    }
    run.setLength(0);
  }

  /** Blanks that count, as signs that are none. */
  private static String exact(String text) {
    return text.replace(' ', '␠').replace("\n", "⏎").replace("\t", "⇥");
  }

  private static String described(Element element) {
    StringBuilder described = new StringBuilder(element.normalName());
    Set<String> classes = new HashSet<>(element.classNames());
    classes.stream().sorted().forEach(it -> described.append('.').append(it));
    TreeMap<String, String> others = new TreeMap<>();
    for (Attribute attribute : element.attributes()) {
      if (!attribute.getKey().equals("class")) {
        others.put(attribute.getKey(), attribute.getValue());
      }
    }
    others.forEach((name, value) -> described.append(' ').append(name).append('=').append(value));
    return described.toString();
  }
}
