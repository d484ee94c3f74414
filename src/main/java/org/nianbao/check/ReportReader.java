package org.nianbao.check;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.nianbao.check.spelling.Suggestion;
import org.nianbao.model.AuthorKind;
import org.nianbao.model.Id;
import org.nianbao.model.Organisation;
import org.nianbao.model.Period;
import org.nianbao.model.Report;
import org.nianbao.model.ReportKey;
import org.nianbao.model.YearBasis;
import org.nianbao.problem.Code;
import org.nianbao.problem.Problems;
import org.nianbao.read.RawAttribute;

/** Reads documents of type {@code report}. */
final class ReportReader {

  private final Documents documents;
  private final Opener opener;
  private final Map<Id, Organisation> organisations;

  /** What was probably meant by an unknown organisation; all of its reports ask for it. */
  private final Map<Id, String> meant = new ConcurrentHashMap<>();

  private final MetricsReader metrics;
  private final TagsReader tags;
  private final ProseReader prose;
  private final Problems problems;

  ReportReader(
      Documents documents,
      Opener opener,
      Map<Id, Organisation> organisations,
      IndicatorNames indicators,
      Map<String, String> slugs,
      ProseReader prose,
      Problems problems) {
    this.documents = documents;
    this.opener = opener;
    this.organisations = organisations;
    this.metrics = new MetricsReader(documents, indicators, problems);
    this.tags = new TagsReader(slugs, problems);
    this.prose = prose;
    this.problems = problems;
  }

  Checked<Report> read(FiledDocument document) {
    ReportKey key = document.report().orElseThrow();
    Opener.Opened opened =
        opener.open(document, Names.METRIC_PREFIXES, metrics.read(document.raw()));
    Header header = opened.header();
    Optional<Organisation> organisation = organisation(document);
    checkExistence(document, organisation, key.year());
    Report report =
        new Report(
            key,
            opened.title(),
            opened.script(),
            period(document, header),
            date(document, header),
            header
                .oneOf(
                    "year-basis",
                    YearBasis::parse,
                    Arrays.stream(YearBasis.values()).map(YearBasis::id).toList(),
                    Optional.of(YearBasis.STATED))
                .orElse(YearBasis.STATED),
            header.text("year-basis-note"),
            header
                .oneOf(
                    "author-kind",
                    AuthorKind::parse,
                    Arrays.stream(AuthorKind.values()).map(AuthorKind::id).toList(),
                    Optional.of(AuthorKind.ORGANISATION))
                .orElse(AuthorKind.ORGANISATION),
            header.text("author-role"),
            header.text("signed-by"),
            header.day("signed-on"),
            header.text("notes"),
            header.flag("sample") || organisation.map(Organisation::sample).orElse(false),
            tags.read(document.raw()),
            opened.figures().inOrder(),
            opened.body().text(),
            document.path());
    return opened.as(report, prose.read(report, opened.body().passages()));
  }

  private Optional<Organisation> organisation(FiledDocument document) {
    Optional<Organisation> organisation = Optional.ofNullable(organisations.get(document.id()));
    if (organisation.isEmpty()
        && !documents.isUnreadable(DocumentType.ORGANISATION, document.id())) {
      problems.add(
          Code.NB301,
          document.raw().place(),
          document.id().value(),
          meant.computeIfAbsent(document.id(), this::nearest));
    }
    return organisation;
  }

  private String nearest(Id unknown) {
    List<String> known = organisations.keySet().stream().map(Id::value).toList();
    return Suggestion.nearest(unknown.value(), known).orElse("");
  }

  private void checkExistence(
      FiledDocument document, Optional<Organisation> organisation, int year) {
    organisation
        .filter(it -> !it.exists().contains(year))
        .ifPresent(
            it ->
                problems.add(
                    Code.NB309,
                    document.raw().place(),
                    it.name(),
                    Integer.toString(year),
                    it.exists().first().map(Object::toString).orElse(""),
                    it.exists().last().map(Object::toString).orElse("")));
  }

  private Period period(FiledDocument document, Header header) {
    int year = document.report().orElseThrow().year();
    Optional<RawAttribute> written = header.attribute("period");
    if (written.isEmpty()) {
      problems.add(Code.NB207, header.placeOf("period"), Integer.toString(year));
      return Period.calendarYear(year);
    }
    Optional<Period> period = Dates.period(written.get().value());
    if (period.isEmpty()) {
      problems.add(Code.NB208, written.get().valueAt(), written.get().value());
    } else if (period.get().year() != year) {
      problems.add(
          Code.NB209,
          written.get().valueAt(),
          Integer.toString(period.get().year()),
          Integer.toString(year));
    }
    return period.orElse(Period.calendarYear(year));
  }

  private LocalDate date(FiledDocument document, Header header) {
    if (header.attribute("jbake-date").isEmpty()) {
      problems.add(Code.NB205, header.placeOf("jbake-date"));
    }
    return header
        .day("jbake-date")
        .orElse(Period.calendarYear(document.report().orElseThrow().year()).last());
  }
}
