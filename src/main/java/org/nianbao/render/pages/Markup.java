package org.nianbao.render.pages;

import org.nianbao.model.Html;
import org.nianbao.model.Section;
import org.nianbao.model.Text;

/** Puts the texts of documents onto a page: resolves the markers that {@link Html} holds. */
final class Markup {

  private final String address;
  private final String root;

  private Markup(String address) {
    this.address = address;
    this.root = root(address);
  }

  /** For a page that lies at an address of the site. */
  static Markup on(String address) {
    return new Markup(address);
  }

  /** The relative way from an address to the site's root: {@code ./} or {@code ../../}. */
  static String root(String address) {
    int depth = (int) address.chars().filter(it -> it == '/').count();
    return depth == 0 ? "./" : "../".repeat(depth);
  }

  /** A whole text: what stands before the sections, the sections, the footnotes. */
  String text(Text text) {
    StringBuilder html = new StringBuilder(html(text.lead(), ""));
    for (Section section : text.sections()) {
      html.append(section(section));
    }
    return html.append(html(text.footnotes(), "")).toString();
  }

  /**
   * A part of a text.
   *
   * @param prefix begins every id, so that parts of several texts can stand on one page
   */
  String html(Html html, String prefix) {
    return html.value()
        .replace("\"" + Html.ROOT + address + "#", "\"#")
        .replace(String.valueOf(Html.ROOT), root)
        .replace(String.valueOf(Html.ANCHOR), prefix);
  }

  private String section(Section section) {
    boolean ownAnchor = !section.anchor().equals(section.headingAnchor());
    return "<section class=\"nb-section\""
        + (ownAnchor ? id(section.anchor()) : "")
        + "><h2"
        + id(section.headingAnchor())
        + ">"
        + html(section.heading(), "")
        + "</h2>"
        + html(section.body(), "")
        + "</section>";
  }

  private static String id(String anchor) {
    return " id=\"" + anchor.replace("&", "&amp;").replace("\"", "&quot;") + "\"";
  }
}
