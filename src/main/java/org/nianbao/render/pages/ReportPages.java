package org.nianbao.render.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nianbao.derive.neighbour.Neighbours;
import org.nianbao.derive.series.Point;
import org.nianbao.derive.series.Row;
import org.nianbao.model.Addresses;
import org.nianbao.model.AuthorKind;
import org.nianbao.model.Figure;
import org.nianbao.model.Organisation;
import org.nianbao.model.Period;
import org.nianbao.model.Report;
import org.nianbao.model.Site;
import org.nianbao.render.jbake.Batch;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.view.CountedLink;
import org.nianbao.render.view.EarlierFigure;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.Metric;
import org.nianbao.render.view.ReportView;

/** The page of each report. */
final class ReportPages {

  private static final int SAME_YEAR = 8;

  /** So many reports make a batch: enough to share, and little to hold. */
  private static final int BATCH = 50;

  private final Edition edition;
  private final Site site;
  private final Links links;

  private ReportPages(Edition edition) {
    this.edition = edition;
    this.site = edition.site();
    this.links = edition.links();
  }

  static List<Batch> batches(Edition edition) {
    List<Report> reports = List.copyOf(edition.site().reports().values());
    List<Batch> batches = new ArrayList<>();
    for (int from = 0; from < reports.size(); from += BATCH) {
      List<Report> some = reports.subList(from, Math.min(reports.size(), from + BATCH));
      batches.add(
          new Batch(
              Addresses.report(some.get(0).key()),
              () -> ingredients(edition, some),
              () -> some.stream().map(new ReportPages(edition)::page)));
    }
    return batches;
  }

  /** A figure is shown beside those of other years, and a report beside its neighbours. */
  private static List<String> ingredients(Edition edition, List<Report> reports) {
    Ingredients ingredients = edition.ingredients();
    Stream<Report> own =
        reports.stream()
            .map(it -> it.key().organisation())
            .distinct()
            .flatMap(it -> edition.derived().tree().branch(it).reports().stream());
    Stream<Report> others =
        reports.stream()
            .flatMap(
                it -> edition.derived().neighbourhood().of(it, SAME_YEAR).elsewhere().stream());
    return Stream.of(
            ingredients.texts(reports.stream()),
            ingredients.figures(own),
            ingredients.summaries(others))
        .flatMap(it -> it)
        .toList();
  }

  private PageDraft page(Report report) {
    Organisation organisation = site.organisationOf(report);
    List<Link> path =
        edition.derived().tree().branch(organisation.id()).path().stream()
            .map(links::organisation)
            .toList();
    Head head =
        new Head(
            "report",
            Addresses.report(report.key()),
            report.title(),
            edition.text("description.report", organisation.name(), report.key().year()),
            "organisations",
            Stream.concat(Stream.of(links.home(), links.organisations()), path.stream()).toList(),
            edition.isSample(report));
    return head.with(edition, view(report, organisation, path), Documents.source(report));
  }

  private ReportView view(Report report, Organisation organisation, List<Link> path) {
    int year = report.key().year();
    WaivedNotes waived = WaivedNotes.of(edition, report.source());
    Neighbours neighbours = edition.derived().neighbourhood().of(report, SAME_YEAR);
    int reportsOfYear = edition.derived().archive().years().getOrDefault(year, List.of()).size();
    return new ReportView(
        report.title(),
        report.script().tag(),
        year,
        path,
        organisation.kind().id(),
        edition.periods().of(report.period()),
        periodKind(report.period()),
        report.yearBasis().id(),
        report.yearBasisNote().orElse(null),
        report.authorKind() == AuthorKind.PERSON,
        report.authorRole().orElse(null),
        report.date().toString(),
        report.signedBy().orElse(null),
        report.signedOn().map(LocalDate::toString).orElse(null),
        report.notes().orElse(null),
        edition.isSample(report),
        report.figures().stream().map(it -> metric(report, it, waived)).toList(),
        new PartsCharts(edition).of(report),
        compare(report, neighbours),
        waived.notes(),
        HeadingItems.of(report.text()),
        Markup.on(Addresses.report(report.key())).prose(report.text()),
        report.tags().stream().map(it -> links.tag(it, null)).toList(),
        areas(report),
        report.source(),
        neighbours.previous().map(links::report).orElse(null),
        neighbours.next().map(links::report).orElse(null),
        neighbours.further().stream().map(links::report).toList(),
        ReportItems.of(edition, neighbours.elsewhere()),
        new CountedLink(links.year(year), reportsOfYear));
  }

  private @Nullable Link compare(Report report, Neighbours neighbours) {
    Stream<Report> chosen = Stream.concat(Stream.of(report), neighbours.previous().stream());
    return report.figures().isEmpty()
        ? null
        : links.compare(chosen.filter(it -> !it.figures().isEmpty()).map(Report::key).toList());
  }

  private static String periodKind(Period period) {
    if (period.isCalendarYear()) {
      return "calendar-year";
    }
    return period.isOtherFullYear() ? "other-year" : "part";
  }

  private Metric metric(Report report, Figure figure, WaivedNotes waived) {
    Point point = new Point(figure, report);
    Row row =
        edition
            .derived()
            .series()
            .row(report.key().organisation(), figure.indicator())
            .orElseThrow();
    return new Metric(
        links.indicator(site.indicatorOf(figure)),
        edition.figures().of(figure),
        FigureAnchors.of(report, figure.indicator()).orElse(null),
        waived.anchorOf(figure.indicator()),
        row.before(point)
            .or(() -> yearBefore(row, point))
            .map(it -> earlier(it, row, point))
            .orElse(null),
        new SeriesCharts(edition).upTo(row, point));
  }

  private EarlierFigure earlier(Point before, Row row, Point point) {
    return new EarlierFigure(
        edition.figures().of(before.figure()),
        links.report(before.report()),
        before.year() == point.year() - 1 ? null : String.valueOf(before.year()),
        row.comparison(point).map(it -> edition.changes().of(it.change())).orElse(null));
  }

  /** Shown without a change where it cannot be compared; a member's figure only beside another. */
  private static Optional<Point> yearBefore(Row row, Point point) {
    return Optional.ofNullable(row.points().get(point.year() - 1))
        .filter(it -> it.personal() == point.personal());
  }

  private List<Link> areas(Report report) {
    return report.text().sections().stream()
        .flatMap(section -> section.areas().stream())
        .distinct()
        .map(id -> links.area(Objects.requireNonNull(site.areas().get(id))))
        .toList();
  }
}
