package org.nianbao.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.nianbao.model.Addresses;
import org.nianbao.model.Figure;
import org.nianbao.model.Html;
import org.nianbao.model.Id;
import org.nianbao.model.Quantity;
import org.nianbao.model.Script;
import org.nianbao.problem.Code;
import org.nianbao.problem.Problems;
import org.nianbao.read.MetricMark;

/** Turns references to metrics into {@code <data>} elements that lead to their indicators. */
final class MetricReferences {

  private static final Pattern UNRESOLVED = Pattern.compile("\\{metric-([^{}\\s]+)}");

  private final Figures figures;
  private final Script script;
  private final Locator locator;
  private final Problems problems;
  private final Set<Id> anchored = new HashSet<>();

  MetricReferences(Figures figures, Script script, Locator locator, Problems problems) {
    this.figures = figures;
    this.script = script;
    this.locator = locator;
    this.problems = problems;
  }

  void replaceIn(Element body) {
    for (Element element : Walk.elements(body)) {
      if (element.attributesSize() > 0) {
        replaceInAttributes(element);
      }
      Node next;
      for (Node node = element.firstChild(); node != null; node = next) {
        next = node.nextSibling();
        if (node instanceof TextNode text) {
          checkResolved(element, text.getWholeText());
          replace(text);
        }
      }
    }
  }

  private void replaceInAttributes(Element element) {
    for (Attribute attribute : element.attributes()) {
      if (attribute.getValue().indexOf(MetricMark.OPEN) >= 0) {
        attribute.setValue(inPlainText(attribute.getValue()));
      }
    }
  }

  private void replace(TextNode node) {
    TextNode rest = node;
    Optional<Marks.Mark> next = Marks.find(rest.getWholeText(), 0);
    while (next.isPresent()) {
      Marks.Mark mark = next.get();
      TextNode marked = mark.start() == 0 ? rest : rest.splitText(mark.start());
      int length = mark.end() - mark.start();
      TextNode after =
          length < marked.getWholeText().length() ? marked.splitText(length) : new TextNode("");
      replace(marked, mark.name(), mark.written());
      if (after.parent() == null) {
        return;
      }
      rest = after;
      next = Marks.find(rest.getWholeText(), 0);
    }
  }

  private void replace(TextNode marked, String name, String written) {
    Optional<Figure> figure = figures.named(name);
    if (figure.isEmpty()) {
      marked.text(written);
      return;
    }
    boolean inLink = Walk.upTo(marked.parent(), "a") != null;
    marked.replaceWith(inLink ? data(figure.get()) : link(figure.get()));
  }

  private Element link(Figure figure) {
    Element link =
        new Element("a")
            .attr("class", "nb-figure")
            .attr("href", Html.ROOT + Addresses.indicator(figure.indicator()));
    if (anchored.add(figure.indicator())) {
      link.attr("id", Addresses.figureAnchor(figure.indicator()));
    }
    return link.appendChild(data(figure));
  }

  private Element data(Figure figure) {
    Optional<Quantity> quantity = figure.quantity();
    Element element =
        quantity.isPresent()
            ? new Element("data").attr("value", quantity.get().baseValue().toPlainString())
            : new Element("span");
    return element.text(Figures.inProse(figure, script));
  }

  private String inPlainText(String text) {
    return Marks.replace(
        text,
        mark ->
            figures
                .named(mark.name())
                .map(figure -> Figures.inProse(figure, script))
                .orElse(mark.written()));
  }

  private void checkResolved(Element element, String text) {
    if (text.indexOf('{') < 0
        || Walk.upTo(element, "code") != null
        || Walk.upTo(element, "pre") != null) {
      return;
    }
    Matcher matcher = UNRESOLVED.matcher(text);
    while (matcher.find()) {
      // One that the header has would have been replaced, had its author not escaped it.
      if (figures.named(matcher.group(1)).isEmpty()) {
        problems.add(Code.NB407, locator.find(element, matcher.group()), matcher.group(1));
      }
    }
  }
}
