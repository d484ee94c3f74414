package org.nianbao.render.pages;

import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.model.Addresses;
import org.nianbao.model.Html;
import org.nianbao.model.Id;
import org.nianbao.model.Report;
import org.nianbao.model.Section;
import org.nianbao.model.Text;

/** Where in a report's text a figure is stated. */
final class FigureAnchors {

  private FigureAnchors() {}

  /** The id of that place; absent where the text does not refer to the figure. */
  static Optional<String> of(Report report, Id indicator) {
    String anchor = Addresses.figureAnchor(indicator);
    String written = "id=\"" + Html.ANCHOR + anchor + "\"";
    Text text = report.text();
    return Stream.concat(
                Stream.of(text.lead(), text.footnotes()),
                text.sections().stream().flatMap(FigureAnchors::parts))
            .anyMatch(it -> it.value().contains(written))
        ? Optional.of(anchor)
        : Optional.empty();
  }

  private static Stream<Html> parts(Section section) {
    return Stream.of(section.heading(), section.body());
  }
}
