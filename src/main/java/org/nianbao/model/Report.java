package org.nianbao.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one organisation wrote about one period.
 *
 * @param date the day on which it was published
 * @param sample whether it is made up to illustrate
 * @param source its file, relative to the site folder
 */
public record Report(
    ReportKey key,
    String title,
    Script script,
    Period period,
    LocalDate date,
    YearBasis yearBasis,
    Optional<String> yearBasisNote,
    AuthorKind authorKind,
    Optional<String> authorRole,
    Optional<String> signedBy,
    Optional<LocalDate> signedOn,
    Optional<String> notes,
    boolean sample,
    List<Tag> tags,
    List<Figure> figures,
    Text text,
    String source) {

  public Report {
    tags = List.copyOf(tags);
    figures = List.copyOf(figures);
  }

  /** The same report with another text, or the same held otherwise. */
  public Report with(Text other) {
    return with(figures, other);
  }

  /** The same report with other figures. */
  public Report with(List<Figure> others) {
    return with(others, text);
  }

  private Report with(List<Figure> others, Text other) {
    return new Report(
        key,
        title,
        script,
        period,
        date,
        yearBasis,
        yearBasisNote,
        authorKind,
        authorRole,
        signedBy,
        signedOn,
        notes,
        sample,
        tags,
        others,
        other,
        source);
  }

  /** What one of its figures holds for: the figure's own day or period, otherwise the report's. */
  public Period periodOf(Figure figure) {
    return figure.asOf().orElse(period);
  }

  public Optional<Figure> figure(Id indicator) {
    for (Figure figure : figures) {
      if (figure.indicator().equals(indicator)) {
        return Optional.of(figure);
      }
    }
    return Optional.empty();
  }
}
