package org.nianbao.render.pages;

import java.util.List;
import org.nianbao.model.Text;
import org.nianbao.render.view.HeadingItem;

/** The headings of a text as a table of contents. */
final class HeadingItems {

  private HeadingItems() {}

  static List<HeadingItem> of(Text text) {
    return text.sections().stream()
        .map(section -> new HeadingItem(section.anchor(), section.title()))
        .toList();
  }
}
