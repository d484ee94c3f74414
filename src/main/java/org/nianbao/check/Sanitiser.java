package org.nianbao.check;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.nianbao.problem.Code;
import org.nianbao.problem.Problems;
import org.nianbao.read.LineMark;

/** Keeps of a document's HTML only what is on the list, and says what it left out. */
final class Sanitiser {

  private static final Safelist ALLOWED =
      new Safelist()
          .addTags("a", "abbr", "b", "blockquote", "br", "caption", "cite", "code", "col")
          .addTags("colgroup", "dd", "del", "details", "div", "dl", "dt", "em", "h2", "h3", "h4")
          .addTags("h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q")
          .addTags("s", "samp", "small", "span", "strong", "sub", "summary", "sup", "table")
          .addTags("tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul", "var")
          .addAttributes(":all", "class", "id", "lang", "title")
          .addAttributes("a", "href")
          .addAttributes("details", "open")
          .addAttributes("img", "src", "alt", "width", "height")
          .addAttributes("ol", "start", "type", "reversed")
          .addAttributes("td", "colspan", "rowspan")
          .addAttributes("th", "colspan", "rowspan")
          .addProtocols("a", "href", "http", "https", "mailto", "tel")
          .preserveRelativeLinks(true);

  /** Written by Asciidoctor itself and not needed; dropped without a word. */
  private static final Set<String> DROPPED_QUIETLY =
      Set.of("style", "target", "rel", "data-lang", "width", "height");

  private static final Set<String> CLASSES =
      Set.of(
          "admonitionblock",
          "arabic",
          "attribution",
          "bare",
          "caution",
          "checklist",
          "circle",
          "colist",
          "conum",
          "content",
          "decimal",
          "disc",
          "dlist",
          "exampleblock",
          "fit-content",
          "footnote",
          "halign-center",
          "halign-left",
          "halign-right",
          "hdlist",
          "hdlist1",
          "hdlist2",
          "highlight",
          "icon",
          "image",
          "imageblock",
          "important",
          "lead",
          "listingblock",
          "literal",
          "literalblock",
          "loweralpha",
          "lowergreek",
          "lowerroman",
          "nb-figure",
          "no-bullet",
          "none",
          "note",
          "olist",
          "openblock",
          "paragraph",
          "qlist",
          "qanda",
          "quoteblock",
          "sect2",
          "sect3",
          "sect4",
          "sect5",
          "sidebarblock",
          "square",
          "stretch",
          "tableblock",
          "tip",
          "title",
          "ulist",
          "unstyled",
          "upperalpha",
          "upperroman",
          "valign-bottom",
          "valign-middle",
          "valign-top",
          "verse",
          "verseblock",
          "warning");

  /** Ids of the page around the text begin like this. */
  private static final Set<String> RESERVED_IDS = Set.of("nb-", "figure-");

  private final Locator locator;
  private final Problems problems;

  Sanitiser(Locator locator, Problems problems) {
    this.locator = locator;
    this.problems = problems;
  }

  /** Returns a new document; what was given stays as it is. */
  Document clean(Document document) {
    document.body().children().select("*").forEach(this::report);
    Document clean = new Cleaner(ALLOWED).clean(document);
    for (Element element : clean.body().select("[id]")) {
      if (RESERVED_IDS.stream().anyMatch(element.id()::startsWith)
          || element.id().matches(".*\\s.*")) {
        element.removeAttr("id");
      }
    }
    return clean;
  }

  private void report(Element element) {
    String tag = element.normalName();
    if (!ALLOWED.isSafeTag(tag)) {
      problems.add(Code.NB508, locator.find(element, "<" + element.tagName()), "<" + tag + ">");
      return;
    }
    for (Attribute attribute : element.attributes()) {
      if (!ALLOWED.isSafeAttribute(tag, element, attribute)
          && !DROPPED_QUIETLY.contains(attribute.getKey())) {
        problems.add(
            Code.NB508,
            locator.find(element, attribute.getKey() + "="),
            "<" + tag + " " + attribute.getKey() + ">");
      }
    }
  }

  /** Drops line marks, roles and all classes for which there is no style. */
  static void dropClasses(Element root) {
    for (Element element : root.select("[class]")) {
      element.classNames(
          element.classNames().stream()
              .filter(it -> CLASSES.contains(it) || it.startsWith("language-"))
              .filter(it -> !LineMark.isMark(it))
              .collect(Collectors.toCollection(LinkedHashSet::new)));
      if (element.className().isEmpty()) {
        element.removeAttr("class");
      }
    }
  }
}
