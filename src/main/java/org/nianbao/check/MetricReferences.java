package org.nianbao.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
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

  /** A reference: the name behind {@code metric-}, and what is written in the header. */
  static final Pattern MARK =
      Pattern.compile(
          "%c([^%c]*)%c([^%c]*)%c"
              .formatted(
                  MetricMark.OPEN,
                  MetricMark.SPLIT,
                  MetricMark.SPLIT,
                  MetricMark.CLOSE,
                  MetricMark.CLOSE));

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
    for (Element element : body.select("*")) {
      for (Attribute attribute : element.attributes()) {
        if (attribute.getValue().indexOf(MetricMark.OPEN) >= 0) {
          attribute.setValue(inPlainText(attribute.getValue()));
        }
      }
      for (TextNode node : element.textNodes()) {
        checkResolved(element, node.getWholeText());
        replace(node);
      }
    }
  }

  private void replace(TextNode node) {
    TextNode rest = node;
    Matcher mark = MARK.matcher(rest.getWholeText());
    while (mark.find()) {
      TextNode marked = mark.start() == 0 ? rest : rest.splitText(mark.start());
      int length = mark.end() - mark.start();
      TextNode after =
          length < marked.getWholeText().length() ? marked.splitText(length) : new TextNode("");
      replace(marked, mark.group(1), mark.group(2));
      if (after.parent() == null) {
        return;
      }
      rest = after;
      mark = MARK.matcher(rest.getWholeText());
    }
  }

  private void replace(TextNode marked, String name, String written) {
    Optional<Figure> figure = figures.named(name);
    if (figure.isEmpty()) {
      marked.text(written);
      return;
    }
    boolean inLink = marked.parent() != null && marked.parent().closest("a") != null;
    marked.replaceWith(inLink ? data(figure.get()) : link(figure.get()));
  }

  private Element link(Figure figure) {
    Element link =
        new Element("a")
            .addClass("nb-figure")
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
    return MARK.matcher(text).replaceAll(this::plain);
  }

  private String plain(MatchResult mark) {
    return Matcher.quoteReplacement(
        figures
            .named(mark.group(1))
            .map(figure -> Figures.inProse(figure, script))
            .orElse(mark.group(2)));
  }

  private void checkResolved(Element element, String text) {
    if (text.indexOf('{') < 0 || element.closest("code, pre") != null) {
      return;
    }
    Matcher matcher = UNRESOLVED.matcher(text);
    while (matcher.find()) {
      problems.add(Code.NB407, locator.find(element, matcher.group()), matcher.group(1));
    }
  }
}
