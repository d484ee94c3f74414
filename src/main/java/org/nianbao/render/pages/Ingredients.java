package org.nianbao.render.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.nianbao.cache.Digest;
import org.nianbao.model.Html;
import org.nianbao.model.Report;
import org.nianbao.model.ReportKey;
import org.nianbao.model.Site;
import org.nianbao.model.Text;
import org.nianbao.work.Late;

/**
 * What goes into pages beside the outline of the site: the parts of reports that change without it.
 * A page that shows a part which its batch does not name would stay as it was when that changes.
 */
final class Ingredients {

  private final Optional<Facts> facts;
  private final Late<String> all;

  /** Digests, as each stands on many pages and is longer than its digest. */
  private final Map<ReportKey, String> summaries = new ConcurrentHashMap<>();

  /** {@code facts} are absent where every page is made anyway. */
  Ingredients(Site site, Optional<Facts> facts) {
    this.facts = facts;
    this.all = new Late<>(() -> all(site));
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
    return reports.map(it -> summaries.computeIfAbsent(it.key(), key -> summary(it)));
  }

  private static String summary(Report report) {
    return Digest.of(List.of(report.text().summary())).hex();
  }

  Stream<String> figures(Stream<Report> reports) {
    return facts.stream()
        .flatMap(known -> reports.map(it -> known.figures().get(it.key())))
        .map(it -> it == null ? "" : it.hex());
  }

  Stream<String> texts(Stream<Report> reports) {
    return reports.map(Report::text).flatMap(Ingredients::parts).map(Html::identity);
  }

  private static Stream<Html> parts(Text text) {
    return Stream.concat(
        Stream.of(text.lead(), text.footnotes()),
        text.sections().stream().flatMap(it -> Stream.of(it.heading(), it.body())));
  }
}
