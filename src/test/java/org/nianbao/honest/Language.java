package org.nianbao.honest;

import java.util.Set;

/** What of the AsciiDoc language becomes classes of HTML. */
final class Language {

  /** Kinds of blocks and of what stands in them. */
  private static final Set<String> KINDS =
      Set.of(
          "abstract",
          "admonitionblock",
          "attribution",
          "checklist",
          "colist",
          "content",
          "conum",
          "dlist",
          "exampleblock",
          "footnote",
          "hdlist",
          "hdlist1",
          "hdlist2",
          "icon",
          "image",
          "imageblock",
          "listingblock",
          "literal",
          "literalblock",
          "olist",
          "openblock",
          "paragraph",
          "qanda",
          "qlist",
          "quoteblock",
          "sidebarblock",
          "tableblock",
          "title",
          "ulist",
          "verse",
          "verseblock");

  private static final Set<String> ADMONITIONS =
      Set.of("note", "tip", "important", "caution", "warning");

  /** How the items of a list are marked. */
  private static final Set<String> MARKERS =
      Set.of(
          "arabic",
          "circle",
          "decimal",
          "disc",
          "loweralpha",
          "lowergreek",
          "lowerroman",
          "no-bullet",
          "none",
          "square",
          "unnumbered",
          "unstyled",
          "upperalpha",
          "upperroman");

  /** How tables and their cells lie. */
  private static final Set<String> LAYOUT =
      Set.of(
          "fit-content",
          "halign-center",
          "halign-left",
          "halign-right",
          "stretch",
          "valign-bottom",
          "valign-middle",
          "valign-top");

  /**
   * Roles that the language itself defines. Not kept are its colours, sizes and floats: they would
   * spoil contrast, or the page on a phone.
   */
  private static final Set<String> ROLES =
      Set.of("lead", "line-through", "overline", "text-center", "text-right", "underline");

  private Language() {}

  /** Whether a class says something to a reader. */
  static boolean means(String name) {
    return KINDS.contains(name)
        || ADMONITIONS.contains(name)
        || MARKERS.contains(name)
        || LAYOUT.contains(name)
        || ROLES.contains(name)
        || name.startsWith("language-");
  }
}
