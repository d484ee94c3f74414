package org.nianbao.check;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.nianbao.problem.Place;
import org.nianbao.read.LineMark;
import org.nianbao.read.RawDocument;
import org.nianbao.read.Sources;

/** Finds the place in the source from which an element of the converted HTML came. */
final class Locator {

  /** A document with more faults than this has the rest of them at the lines of their blocks. */
  private static final int MAX_SEARCHES = 500;

  private final RawDocument document;
  private final Sources sources;
  private int searches;

  Locator(RawDocument document, Sources sources) {
    this.document = document;
    this.sources = sources;
  }

  /**
   * The first place at or below the element's block where one of the texts stands; otherwise the
   * line of the block.
   */
  Place find(Element element, String... texts) {
    Place block = block(element);
    return maySearch() ? sources.find(block, texts).orElse(block) : block;
  }

  /** Likewise, in any case; the second texts are looked for where the first ones do not stand. */
  Place find(Element element, List<String> texts, List<String> otherwise) {
    Place block = block(element);
    return maySearch()
        ? sources
            .findAnyCase(block, texts)
            .or(() -> sources.findAnyCase(block, otherwise))
            .orElse(block)
        : block;
  }

  private boolean maySearch() {
    return ++searches <= MAX_SEARCHES;
  }

  /** The line of the block that an element is in. */
  Place block(Element element) {
    for (Element up = element; up != null; up = up.parent()) {
      if (!up.attr("class").contains(LineMark.START)) {
        continue;
      }
      for (String name : up.classNames()) {
        Optional<LineMark> mark =
            LineMark.parse(name).filter(it -> it.fileIndex() < document.files().size());
        if (mark.isPresent()) {
          return Place.of(document.files().get(mark.get().fileIndex()), mark.get().line());
        }
      }
    }
    return Place.of(document.path(), 1);
  }

  /** The role line directly above a section's heading, where it names {@code role}. */
  Place findRole(Element section, String role) {
    Place heading = find(section);
    List<String> lines = sources.of(heading.file());
    for (int line = heading.line(); line >= Math.max(1, heading.line() - 3); line--) {
      String content = line <= lines.size() ? lines.get(line - 1) : "";
      int index = content.startsWith("[") ? content.indexOf(role) : -1;
      if (index >= 0) {
        return new Place(heading.file(), line, content.codePointCount(0, index) + 1);
      }
    }
    return heading;
  }
}
