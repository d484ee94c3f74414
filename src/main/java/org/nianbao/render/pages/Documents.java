package org.nianbao.render.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nianbao.derive.tag.TagEntry;
import org.nianbao.model.Addresses;
import org.nianbao.model.Area;
import org.nianbao.model.Indicator;
import org.nianbao.model.Organisation;
import org.nianbao.model.Page;
import org.nianbao.model.Report;
import org.nianbao.model.Site;
import org.nianbao.model.Tag;
import org.nianbao.model.Text;
import org.nianbao.render.jbake.DocumentDraft;
import org.nianbao.render.jbake.DocumentTag;

/** The documents behind the pages, for the variables that JBake documents. */
final class Documents {

  private Documents() {}

  static List<DocumentDraft> of(Edition edition) {
    Site site = edition.site();
    return Stream.of(
            site.organisations().values().stream().map(Documents::organisation),
            site.reports().values().stream().map(it -> report(edition, it)),
            site.indicators().values().stream().map(Documents::indicator),
            site.areas().values().stream().map(Documents::area),
            site.pages().values().stream().map(Documents::page))
        .flatMap(it -> it)
        .toList();
  }

  private static DocumentDraft organisation(Organisation organisation) {
    return draft(
        "organisation",
        source(organisation),
        Addresses.organisation(organisation.id()),
        organisation.name(),
        organisation.profile(),
        Map.of(
            "lang", organisation.script().tag(),
            "kind", organisation.kind().id(),
            "organisation", organisation.id().value()));
  }

  private static DocumentDraft report(Edition edition, Report report) {
    String address = Addresses.report(report.key());
    return new DocumentDraft(
        "report",
        source(report),
        address,
        Markup.root(address),
        report.title(),
        Optional.of(report.date()),
        report.tags().stream().map(it -> tag(edition, it)).distinct().toList(),
        Markup.on(address).prose(report.text()),
        new TreeMap<>(
            Map.of(
                "lang", report.script().tag(),
                "organisation", report.key().organisation().value(),
                "year", String.valueOf(report.key().year()),
                "period", report.period().first() + "/" + report.period().last(),
                "summary", report.text().summary())));
  }

  /** Under its usual spelling, so that JBake's variables know one tag for both scripts. */
  private static DocumentTag tag(Edition edition, Tag tag) {
    TagEntry entry = edition.derived().tags().tags().get(tag.slug());
    String name = entry == null ? tag.name() : entry.name();
    return new DocumentTag(name, Addresses.tag(tag.slug()));
  }

  private static DocumentDraft indicator(Indicator indicator) {
    return draft(
        "indicator",
        source(indicator),
        Addresses.indicator(indicator.id()),
        indicator.name(),
        indicator.definition(),
        Map.of("lang", indicator.script().tag(), "unit", indicator.unit().symbol()));
  }

  private static DocumentDraft area(Area area) {
    return draft(
        "area",
        source(area),
        Addresses.area(area.id()),
        area.name(),
        area.definition(),
        Map.of("lang", area.script().tag()));
  }

  private static DocumentDraft page(Page page) {
    return draft(
        "page",
        source(page),
        Addresses.page(page.id()),
        page.title(),
        page.text(),
        Map.of("lang", page.script().tag()));
  }

  private static DocumentDraft draft(
      String type,
      String source,
      String address,
      String title,
      Text text,
      Map<String, String> attributes) {
    return new DocumentDraft(
        type,
        source,
        address,
        Markup.root(address),
        title,
        Optional.empty(),
        List.of(),
        Markup.on(address).prose(text),
        new TreeMap<>(attributes));
  }

  static String source(Organisation organisation) {
    return "organisations/" + organisation.id() + ".adoc";
  }

  static String source(Report report) {
    return "reports/" + report.key().organisation() + "/" + report.key().name() + ".adoc";
  }

  static String source(Indicator indicator) {
    return "indicators/" + indicator.id() + ".adoc";
  }

  static String source(Area area) {
    return "areas/" + area.id() + ".adoc";
  }

  static String source(Page page) {
    return "pages/" + page.id() + ".adoc";
  }
}
