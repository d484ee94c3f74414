package org.nianbao.derive.neighbour;

import java.util.List;
import java.util.Optional;
import org.nianbao.model.Report;

/**
 * What stands beside a report.
 *
 * @param previous the same organisation's report of the nearest earlier year that has one
 * @param next the same of a later year
 * @param further other documents of the same organisation and year, at most {@link #MOST_FURTHER}
 * @param elsewhere reports of other organisations of the same year: first those under the same
 *     parent, then those of the same kind, then all others
 */
public record Neighbours(
    Optional<Report> previous,
    Optional<Report> next,
    List<Report> further,
    List<Report> elsewhere) {

  /** A school may file a summary of each of its members; all are on the page of the school. */
  public static final int MOST_FURTHER = 20;

  public Neighbours {
    further = List.copyOf(further);
    elsewhere = List.copyOf(elsewhere);
  }
}
