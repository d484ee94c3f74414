package org.nianbao.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.nianbao.problem.Place;
import org.nianbao.read.LineMark;
import org.nianbao.read.RawDocument;
import org.nianbao.read.Sources;

/** Finds the place in the source from which an element of the converted HTML came. */
final class Locator {

  private final RawDocument document;
  private final Sources sources;

  Locator(RawDocument document, Sources sources) {
    this.document = document;
    this.sources = sources;
  }

  /**
   * The first place at or below the element's block where one of the texts stands; otherwise the
   * line of the block.
   */
  Place find(Element element, String... texts) {
    Optional<LineMark> mark =
        Stream.iterate(element, it -> it != null, Element::parent)
            .flatMap(it -> it.classNames().stream())
            .flatMap(name -> LineMark.parse(name).stream())
            .filter(it -> it.fileIndex() < document.files().size())
            .findFirst();
    Place block =
        Place.of(
            mark.map(it -> document.files().get(it.fileIndex())).orElse(document.path()),
            mark.map(LineMark::line).orElse(1));
    return sources.find(block, texts).orElse(block);
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
