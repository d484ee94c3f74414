package org.nianbao.check;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Finds elements by plain steps: a selector is parsed anew wherever it is used, which for a report
 * takes longer than to walk through all of it.
 */
final class Walk {

  private Walk() {}

  /** An element and all below it, in the order of the text. */
  static List<Element> elements(Element root) {
    List<Element> elements = new ArrayList<>();
    for (Node node = root; node != null; node = next(node, root)) {
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** What follows a node at or below {@code root}; null behind the last one. */
  static @Nullable Node next(Node node, Node root) {
    Node next = node.firstChild();
    for (Node up = node; next == null && up != null && !up.equals(root); up = up.parentNode()) {
      next = up.nextSibling();
    }
    return next;
  }

  /** The children of this name, for example {@code tr}. */
  static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof Element child && child.normalName().equals(name)) {
        children.add(child);
      }
    }
    return children;
  }

  /** The children of this class. */
  static List<Element> childrenOfClass(Element parent, String name) {
    return parent.children().stream().filter(it -> it.hasClass(name)).toList();
  }

  /** The children with this id. */
  static List<Element> childrenWithId(Element parent, String id) {
    return parent.children().stream().filter(it -> it.id().equals(id)).toList();
  }

  /** The nearest of this name, from an element upwards. */
  static @Nullable Element upTo(@Nullable Element from, String name) {
    Element element = from;
    while (element != null && !element.normalName().equals(name)) {
      element = element.parent();
    }
    return element;
  }

  /** The element before another under the same parent. */
  static @Nullable Element before(Element element) {
    Node before = element.previousSibling();
    while (before != null && !(before instanceof Element)) {
      before = before.previousSibling();
    }
    return (Element) before;
  }
}
