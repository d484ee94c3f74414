package org.nianbao.honest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.nianbao.honest.HonestSite.Report;

/**
 * In what a page may differ from Asciidoctor's HTML, with the reason for each: all of it, and the
 * only place. Each takes the difference out of both.
 */
enum Permitted {
  LINKS("a link leads to the page of the document, no longer to its file") {
    @Override
    void takeOut(Element body, Side side, Report report) {
      for (Element link : body.select("a[href]")) {
        link.attr("href", Addresses.of(link.attr("href"), side, report));
      }
      for (Element image : body.select("img[src]")) {
        String largest = image.attr("srcset").replaceFirst("^.*, (\\S+) \\d+w$", "$1");
        String file = largest.isEmpty() ? image.attr("src") : largest;
        image.attr("src", Addresses.of(file, side, report));
      }
    }
  },

  PICTURE_SIZES(
      "a picture of which the author gives no size has its own, and a smaller one for phones") {
    @Override
    void takeOut(Element body, Side side, Report report) {
      for (Element image : body.select("img")) {
        image.removeAttr("loading").removeAttr("srcset").removeAttr("sizes");
        if (side == Side.PRODUCT && OWN_SIZES.contains(size(image))) {
          image.removeAttr("width").removeAttr("height");
        }
      }
    }
  },

  FIGURES("a reference to a figure carries its value and leads to its indicator") {
    @Override
    void takeOut(Element body, Side side, Report report) {
      body.select("a.nb-figure[href*=/indicators/], data").forEach(Element::unwrap);
    }
  },

  SECTIONS("headings tell sections and their depth; the elements around them are the page's own") {
    @Override
    void takeOut(Element body, Side side, Report report) {
      String own = "div.sect1, div.sect2, div.sect3, div.sect4, div.sect5, div.sectionbody";
      body.select(own + ", section.nb-section, div#preamble:not([class])").forEach(Element::unwrap);
    }
  },

  FOOTNOTES("notes stand at the end of the page without a box of their own and a rule above") {
    @Override
    void takeOut(Element body, Side side, Report report) {
      body.select("div#footnotes:not([class]) > hr").forEach(Element::remove);
      body.select("div#footnotes:not([class])").forEach(Element::unwrap);
      body.select("a.footnote[title]").forEach(it -> it.removeAttr("title"));
    }
  },

  ANCHORS("an anchor to which nothing in the text leads tells a reader nothing") {
    @Override
    void takeOut(Element body, Side side, Report report) {
      Set<String> wanted = new HashSet<>(body.select("a[href^=#]").eachAttr("href"));
      body.select("[id]").stream()
          .filter(it -> !wanted.contains("#" + it.id()))
          .forEach(it -> it.removeAttr("id"));
      body.select("a").stream()
          .filter(it -> it.attributesSize() == 0 && it.childNodeSize() == 0)
          .forEach(Element::remove);
    }
  },

  STYLES(
      "widths of columns and breaks of printed pages would need inline styles, which the security"
          + " policy of the site forbids; the page lays itself out") {
    @Override
    void takeOut(Element body, Side side, Report report) {
      body.select("[style]").forEach(it -> it.removeAttr("style"));
      body.select("col[width]").forEach(it -> it.removeAttr("width"));
      body.select("table[width]").forEach(it -> it.removeAttr("width"));
    }
  },

  ROLES("a role that an author invents has no style; those of the language are kept") {
    @Override
    void takeOut(Element body, Side side, Report report) {
      for (Element element : body.select("[class]")) {
        Set<String> classes = new HashSet<>(element.classNames());
        classes.removeIf(it -> !Language.means(it));
        element.classNames(classes);
        if (classes.isEmpty()) {
          element.removeAttr("class");
        }
      }
      body.select("span, div").stream()
          .filter(it -> it.attributesSize() == 0)
          .forEach(Element::unwrap);
    }
  },

  BOXES("a box to tick, which would do nothing, is a sign that says whether it is done") {
    @Override
    void takeOut(Element body, Side side, Report report) {
      if (side == Side.ORACLE) {
        body.select("ul.checklist input[type=checkbox]")
            .forEach(it -> it.replaceWith(new TextNode(it.hasAttr("checked") ? "✓" : "❏")));
      }
    }
  },

  WINDOWS("a link opens where the reader wants it to, not in a new window") {
    @Override
    void takeOut(Element body, Side side, Report report) {
      body.select("a").forEach(it -> it.removeAttr("target").removeAttr("rel"));
    }
  },

  HIGHLIGHTING("no script colours code; its class tells its language") {
    @Override
    void takeOut(Element body, Side side, Report report) {
      body.select("code").forEach(it -> it.removeAttr("data-lang"));
    }
  };

  /** Of the pictures among the files, as they were drawn. */
  private static final Set<String> OWN_SIZES =
      Set.of("480×270", "32×32", "320×180", "200×120", "160×120", "80×60", "1400×400");

  private final String reason;

  Permitted(String reason) {
    this.reason = reason;
  }

  String reason() {
    return reason;
  }

  /** Changes the body of a page. */
  abstract void takeOut(Element body, Side side, Report report);

  /** A body without any of the differences, except those that are {@code left}. */
  static Element without(Element body, Side side, Report report, Permitted... left) {
    for (Permitted each : values()) {
      if (!List.of(left).contains(each)) {
        each.takeOut(body, side, report);
      }
    }
    return body;
  }

  private static String size(Element image) {
    return image.attr("width") + "×" + image.attr("height");
  }
}
