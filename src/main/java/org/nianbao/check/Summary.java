package org.nianbao.check;

import org.jsoup.nodes.Element;
import org.nianbao.model.Text;

/** The beginning of a text for lists, without markup. */
final class Summary {

  private Summary() {}

  /** The first paragraphs, cut at {@link Text#SUMMARY_LENGTH} code points. */
  static String of(Element body) {
    StringBuilder text = new StringBuilder();
    for (Element element : Walk.elements(body)) {
      Element parent = element.parent();
      if (!element.normalName().equals("p") || parent == null || !parent.hasClass("paragraph")) {
        continue;
      }
      text.append(element.text());
      if (text.codePointCount(0, text.length()) >= Text.SUMMARY_LENGTH) {
        break;
      }
    }
    String all = text.toString();
    if (all.codePointCount(0, all.length()) <= Text.SUMMARY_LENGTH) {
      return all;
    }
    return all.substring(0, all.offsetByCodePoints(0, Text.SUMMARY_LENGTH - 1)).strip() + "…";
  }
}
