package org.nianbao.render.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nianbao.derive.Order;
import org.nianbao.model.Addresses;
import org.nianbao.model.Report;
import org.nianbao.model.Site;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.view.FeedEntry;
import org.nianbao.render.view.FeedView;

/** The newest reports by the day of their publication, for feed readers. */
final class Feed {

  private static final int NEWEST = 20;

  /** The feed of a site without reports has to be dated too, and on every day alike. */
  private static final LocalDate NEVER = LocalDate.EPOCH;

  private Feed() {}

  static Stream<PageDraft> of(Edition edition) {
    Site site = edition.site();
    List<Report> newest =
        site.reports().values().stream()
            .sorted(
                Comparator.comparing(Report::date, Comparator.reverseOrder())
                    .thenComparing(Order.newestFirst(site)))
            .limit(NEWEST)
            .toList();
    Head head = new Head("feed", Addresses.FEED, site.settings().title(), "", "", List.of(), false);
    return Stream.of(
        head.with(
            edition,
            new FeedView(
                site.settings().host().toString(),
                timestamp(newest.stream().findFirst().map(Report::date).orElse(NEVER)),
                newest.stream().map(it -> entry(site, it)).toList())));
  }

  private static FeedEntry entry(Site site, Report report) {
    return new FeedEntry(
        Addresses.report(report.key()),
        report.title(),
        report.script().tag(),
        site.organisationOf(report).name(),
        timestamp(report.date()),
        report.text().summary());
  }

  private static String timestamp(LocalDate day) {
    return day + "T00:00:00Z";
  }
}
