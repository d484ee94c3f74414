package org.nianbao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Takes HTML apart into what readers read. */
public final class Passages implements NodeVisitor {

  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");

  private final List<Passage> passages = new ArrayList<>();
  private StringBuilder text = new StringBuilder();
  private String anchor;
  private String heading;

  private Passages(String anchor, String heading) {
    this.anchor = anchor;
    this.heading = heading;
  }

  /**
   * The passages of a section.
   *
   * @param anchor of the section; empty for what stands before the first
   * @param heading likewise
   * @param marker what stands before every {@code id}, and is not part of it
   */
  public static List<Passage> of(String html, String anchor, String heading, String marker) {
    Passages passages = new Passages(anchor, heading);
    Element body = Jsoup.parseBodyFragment(html).body();
    for (Element it : body.select("[id]")) {
      it.id(it.id().replace(marker, ""));
    }
    // A note's number would stand within a word.
    body.select("sup.footnote").remove();
    body.traverse(passages);
    passages.end();
    return passages.passages;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText().replace('\n', ' '));
    } else if (node instanceof Element element) {
      if (isHeading(element)) {
        end();
        anchor = element.id();
        heading = element.text();
      } else if (isApart(element)) {
        line();
      } else if (element.nameIs("img")) {
        text.append(element.attr("alt"));
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (isHeading(element)) {
        text = new StringBuilder();
      } else if (isApart(element)) {
        line();
      }
    }
  }

  private static boolean isHeading(Element element) {
    return HEADINGS.contains(element.normalName()) && !element.id().isEmpty();
  }

  private static boolean isApart(Element element) {
    return element.isBlock()
        || element.nameIs("br")
        || element.nameIs("td")
        || element.nameIs("th");
  }

  private void line() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }

  private void end() {
    String lines = text.toString().replaceAll("[ \\t]*\\n[ \\t\\n]*", "\n").strip();
    if (!lines.isEmpty() || !heading.isEmpty()) {
      passages.add(new Passage(anchor, heading, lines));
    }
    text = new StringBuilder();
  }
}
