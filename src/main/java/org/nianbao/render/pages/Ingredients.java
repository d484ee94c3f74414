package org.nianbao.render.pages;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nianbao.cache.Digest;
import org.nianbao.model.Report;
import org.nianbao.model.Site;
import org.nianbao.work.Late;

/**
 * What goes into pages beside the outline of the site: the parts of reports that change without it.
 * A page that shows a part which its batch does not name would stay as it was when that changes.
 */
final class Ingredients {

  private final Optional<Facts> facts;
  private final Late<String> all;

  /** {@code facts} are absent where every page is made anyway. */
  Ingredients(Site site, Optional<Facts> facts) {
    this.facts = facts;
    this.all = new Late<>(() -> all(site));
  }

  /** What changes with all else; absent where nobody knows what goes into pages. */
  Optional<Digest> outline() {
    return facts.map(Facts::outline);
  }

  /** The figures and summaries of all reports. */
  List<String> ofAll() {
    return List.of(all.get());
  }

  private String all(Site site) {
    List<Report> reports = List.copyOf(site.reports().values());
    return Digest.of(Stream.concat(summaries(reports.stream()), figures(reports.stream())).toList())
        .hex();
  }

  /** What lists show of reports. */
  Stream<String> summaries(Stream<Report> reports) {
    return parts(reports, Facts.OfReport::summary);
  }

  Stream<String> figures(Stream<Report> reports) {
    return parts(reports, Facts.OfReport::figures);
  }

  Stream<String> texts(Stream<Report> reports) {
    return parts(reports, Facts.OfReport::text);
  }

  private Stream<String> parts(Stream<Report> reports, Function<Facts.OfReport, Digest> part) {
    return facts.stream()
        .flatMap(known -> reports.map(it -> Objects.requireNonNull(known.reports().get(it.key()))))
        .map(it -> part.apply(it).hex());
  }
}
