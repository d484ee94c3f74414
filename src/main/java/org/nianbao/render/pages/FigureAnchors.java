package org.nianbao.render.pages;

import java.util.Optional;
import org.nianbao.model.Addresses;
import org.nianbao.model.Id;
import org.nianbao.model.Report;

/** Where in a report's text a figure is stated. */
final class FigureAnchors {

  private FigureAnchors() {}

  /** The id of that place; absent where the text does not refer to the figure. */
  static Optional<String> of(Report report, Id indicator) {
    return report.text().figures().contains(indicator)
        ? Optional.of(Addresses.figureAnchor(indicator))
        : Optional.empty();
  }
}
