package org.nianbao.render.pages;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.model.Html;
import org.nianbao.model.Section;
import org.nianbao.model.Text;
import org.nianbao.render.view.Prose;

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

  /** A whole text, to be made when it is printed. */
  Prose prose(Text text) {
    List<String> ingredients = new ArrayList<>(List.of(address, text.lead().identity()));
    for (Section section : text.sections()) {
      ingredients.addAll(
          List.of(
              section.anchor(),
              section.headingAnchor(),
              section.heading().identity(),
              section.body().identity()));
    }
    ingredients.add(text.footnotes().identity());
    return new Prose(ingredients, () -> text(text));
  }

  /** A part of a text, likewise; {@code prefix} as in {@link #html}. */
  Prose prose(Html html, String prefix) {
    return new Prose(List.of(address, prefix, html.identity()), () -> html(html, prefix));
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
