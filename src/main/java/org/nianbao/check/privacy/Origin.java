package org.nianbao.check.privacy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.nianbao.problem.Place;
import org.nianbao.read.LineMark;
import org.nianbao.read.RawDocument;
import org.nianbao.read.Sources;

/** Finds the place in the source from which a number in the converted text came. */
record Origin(RawDocument document, Sources sources) {

  /** No block of a report is longer. */
  private static final int MAX_LINES_SEARCHED = 400;

  /**
   * The place of the number at or below the element's block, where it is written as in the
   * converted text; otherwise the line of the block.
   */
  Place of(Element element, String written) {
    Optional<LineMark> mark =
        Stream.iterate(element, it -> it != null, Element::parent)
            .flatMap(it -> it.classNames().stream())
            .flatMap(name -> LineMark.parse(name).stream())
            .filter(it -> it.fileIndex() < document.files().size())
            .findFirst();
    String file = mark.map(it -> document.files().get(it.fileIndex())).orElse(document.path());
    int from = mark.map(LineMark::line).orElse(1);
    List<String> lines = sources.of(file);
    int to = Math.min(lines.size(), from + MAX_LINES_SEARCHED);
    for (int line = from; line <= to; line++) {
      int index = lines.get(line - 1).indexOf(written);
      if (index >= 0) {
        return new Place(file, line, lines.get(line - 1).codePointCount(0, index) + 1);
      }
    }
    return Place.of(file, from);
  }
}
