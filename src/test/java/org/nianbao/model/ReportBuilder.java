package org.nianbao.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.problem.Place;

/** A report for tests; what a test does not say is plain. */
public final class ReportBuilder {

  private final Id organisation;
  private final int year;
  private Optional<Id> variant = Optional.empty();
  private Optional<String> title = Optional.empty();
  private Script script = Script.HANS;
  private Period period;
  private LocalDate date;
  private YearBasis yearBasis = YearBasis.STATED;
  private Optional<String> yearBasisNote = Optional.empty();
  private AuthorKind authorKind = AuthorKind.ORGANISATION;
  private Optional<String> signedBy = Optional.empty();
  private Optional<String> notes = Optional.empty();
  private boolean sample;
  private final List<Tag> tags = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private Text text = Texts.of("一年来，工会工作稳步推进。");

  private ReportBuilder(String organisation, int year) {
    this.organisation = new Id(organisation);
    this.year = year;
    this.period = Period.calendarYear(year);
    this.date = LocalDate.of(year, 12, 31);
  }

  public static ReportBuilder report(String organisation, int year) {
    return new ReportBuilder(organisation, year);
  }

  public ReportBuilder variant(String value) {
    variant = Optional.of(new Id(value));
    return this;
  }

  public ReportBuilder title(String value) {
    title = Optional.of(value);
    return this;
  }

  public ReportBuilder script(Script value) {
    script = value;
    return this;
  }

  public ReportBuilder period(String first, String last) {
    period = new Period(LocalDate.parse(first), LocalDate.parse(last));
    return this;
  }

  public ReportBuilder date(String value) {
    date = LocalDate.parse(value);
    return this;
  }

  public ReportBuilder yearBasis(YearBasis value, String note) {
    yearBasis = value;
    yearBasisNote = Optional.of(note);
    return this;
  }

  public ReportBuilder personal() {
    authorKind = AuthorKind.PERSON;
    return this;
  }

  public ReportBuilder signedBy(String value) {
    signedBy = Optional.of(value);
    return this;
  }

  public ReportBuilder notes(String value) {
    notes = Optional.of(value);
    return this;
  }

  public ReportBuilder sample() {
    sample = true;
    return this;
  }

  public ReportBuilder tag(String slug, String name) {
    tags.add(new Tag(new Id(slug), name));
    return this;
  }

  /** For example {@code >5000 人次}; {@code ?} where the report says that it is unknown. */
  public ReportBuilder figure(String indicator, String written) {
    return figure(indicator, written, Optional.empty());
  }

  public ReportBuilder figureAsOf(String indicator, String written, String first, String last) {
    return figure(
        indicator, written, Optional.of(new Period(LocalDate.parse(first), LocalDate.parse(last))));
  }

  public ReportBuilder text(Text value) {
    text = value;
    return this;
  }

  public Report build() {
    ReportKey key = new ReportKey(organisation, year, variant);
    return new Report(
        key,
        title.orElse(organisation + " " + key.name()),
        script,
        period,
        date,
        yearBasis,
        yearBasisNote,
        authorKind,
        Optional.empty(),
        signedBy,
        Optional.empty(),
        notes,
        sample,
        tags,
        figures,
        text,
        source(key));
  }

  public ReportBuilder figure(String indicator, Quantity quantity) {
    return figure(indicator, Optional.of(quantity), Optional.empty());
  }

  private ReportBuilder figure(String indicator, String written, Optional<Period> asOf) {
    return figure(
        indicator,
        written.equals("?") ? Optional.empty() : Optional.of(Units.quantity(written)),
        asOf);
  }

  private ReportBuilder figure(
      String indicator, Optional<Quantity> quantity, Optional<Period> asOf) {
    figures.add(new Figure(new Id(indicator), quantity, asOf, Place.of("content/x.adoc")));
    return this;
  }

  private static String source(ReportKey key) {
    return "content/reports/" + key.organisation() + "/" + key.name() + ".adoc";
  }
}
