package org.nianbao.derive.series;

import org.nianbao.model.AuthorKind;
import org.nianbao.model.Figure;
import org.nianbao.model.Period;
import org.nianbao.model.Report;

/** A figure and the report that states it. */
public record Point(Figure figure, Report report) {

  /** The year of the report. */
  public int year() {
    return report.key().year();
  }

  /** What the figure holds for. */
  public Period period() {
    return report.periodOf(figure);
  }

  /** Whether it is from a member's own summary, which does not speak for the organisation. */
  public boolean personal() {
    return report.authorKind() == AuthorKind.PERSON;
  }
}
