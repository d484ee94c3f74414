package org.nianbao.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problems;
import org.nianbao.read.LineMark;
import org.nianbao.read.MetricMark;

/** Keeps of a document's HTML only what is on the list, and says what it left out. */
final class Sanitiser {

  /** So many different things of a document that were left out are named. */
  static final int MAX_REPORTED = 50;

  /** Attributes that every element may have. */
  private static final Set<String> ANYWHERE = Set.of("class", "id", "lang", "title");

  private static final Safelist ALLOWED =
      new Safelist()
          .addTags("a", "abbr", "b", "blockquote", "br", "caption", "cite", "code", "col")
          .addTags("colgroup", "dd", "del", "details", "div", "dl", "dt", "em", "h2", "h3", "h4")
          .addTags("h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q")
          .addTags("s", "samp", "small", "span", "strong", "sub", "summary", "sup", "table")
          .addTags("tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul", "var")
          .addAttributes(":all", ANYWHERE.toArray(String[]::new))
          .addAttributes("a", "href")
          .addAttributes("details", "open")
          .addAttributes("img", "src", "srcset", "sizes", "alt", "width", "height", "loading")
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
          "abstract",
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
          "line-through",
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
          "overline",
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
          "text-center",
          "text-right",
          "tip",
          "title",
          "ulist",
          "underline",
          "unnumbered",
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

  /** What was named already, so that a thousand times the same in a block cost as one. */
  private final Set<LeftOut> reported = new HashSet<>();

  private record LeftOut(Place block, String what) {}

  Sanitiser(Locator locator, Problems problems) {
    this.locator = locator;
    this.problems = problems;
  }

  /**
   * Returns the document, or a copy where elements had to be left out. Attributes are dropped in
   * place, so that most documents need no copy.
   */
  Document clean(Document document) {
    Document clean = isSafe(document) ? document : new Cleaner(ALLOWED).clean(document);
    for (Element element : Walk.elements(clean.body())) {
      if (element.hasAttr("id") && !isOwnId(element.id())) {
        element.removeAttr("id");
      }
      if (element.normalName().equals("a") && element.hasClass("footnote")) {
        element.removeAttr("title");
      }
    }
    return clean;
  }

  /**
   * Whether nothing but attributes had to be dropped; what is, is reported. Where an element or a
   * quotation mark that is never closed takes the tags behind it for text, the signs of their marks
   * go.
   */
  private boolean isSafe(Document document) {
    Element body = document.body();
    Element html = body.parent();
    boolean isSafe = body.attributesSize() == 0 && (html == null || html.attributesSize() == 0);
    for (Node node = Walk.next(body, body); node != null; node = Walk.next(node, body)) {
      isSafe &= node instanceof Element element ? isSafe(element) : isText(node);
    }
    return isSafe;
  }

  private static boolean isText(Node node) {
    if (node instanceof TextNode text && text.getWholeText().contains(LineMark.START)) {
      text.text(text.getWholeText().replace(LineMark.START, ""));
    }
    return node instanceof TextNode && !(node instanceof CDataNode);
  }

  private boolean isSafe(Element element) {
    String tag = element.normalName();
    if (!ALLOWED.isSafeTag(tag)) {
      report(element, "<" + tag + ">", "<" + tag, tag);
      return false;
    }
    if (element.attributesSize() > 0) {
      List<Attribute> unsafe = new ArrayList<>();
      for (Attribute attribute : element.attributes()) {
        if (!attribute.getKey().equals("class") && attribute.getValue().contains(LineMark.START)) {
          attribute.setValue(attribute.getValue().replace(LineMark.START, ""));
        }
        if (!ANYWHERE.contains(attribute.getKey())
            && !ALLOWED.isSafeAttribute(tag, element, attribute)) {
          unsafe.add(attribute);
        }
      }
      unsafe.forEach(it -> drop(element, it.getKey()));
    }
    return true;
  }

  private void drop(Element element, String attribute) {
    if (!DROPPED_QUIETLY.contains(attribute)) {
      report(
          element, "<" + element.normalName() + " " + attribute + ">", attribute + "=", attribute);
    }
    element.removeAttr(attribute);
  }

  /** At the first place where it is written, in the one way or else in the other. */
  private void report(Element element, String what, String written, String otherwise) {
    if (reported.size() < MAX_REPORTED && reported.add(new LeftOut(locator.block(element), what))) {
      problems.add(Code.NB508, locator.find(element, List.of(written), List.of(otherwise)), what);
    }
  }

  /**
   * Ids that may be those of the page around the text are not, nor are those that become others
   * when they are written: without controls, and with figures for their marks.
   */
  private static boolean isOwnId(String id) {
    return RESERVED_IDS.stream().noneMatch(id::startsWith)
        && id.chars().noneMatch(Sanitiser::isNoSignOfIds);
  }

  private static boolean isNoSignOfIds(int sign) {
    return Character.isISOControl(sign) || isBlank((char) sign) || sign == MetricMark.OPEN;
  }

  /** Drops line marks, roles and all classes of an element for which there is no style. */
  static void dropClasses(Element element) {
    if (!element.hasAttr("class")) {
      return;
    }
    String written = element.className();
    String kept = kept(written);
    if (kept.isEmpty()) {
      element.removeAttr("class");
    } else if (!kept.equals(element.attr("class"))) {
      element.attr("class", kept);
    }
  }

  private static String kept(String written) {
    Set<String> kept = new LinkedHashSet<>();
    int from = 0;
    for (int i = 0; i <= written.length(); i++) {
      if (i == written.length() || isBlank(written.charAt(i))) {
        String name = written.substring(from, i);
        if (CLASSES.contains(name) || name.startsWith("language-")) {
          kept.add(name);
        }
        from = i + 1;
      }
    }
    return String.join(" ", kept);
  }

  private static boolean isBlank(char sign) {
    return sign == ' ' || (sign >= '\t' && sign <= '\r');
  }
}
