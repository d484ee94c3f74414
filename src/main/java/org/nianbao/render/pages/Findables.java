package org.nianbao.render.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.nianbao.derive.Order;
import org.nianbao.derive.tag.TagEntry;
import org.nianbao.model.Addresses;
import org.nianbao.model.Area;
import org.nianbao.model.Figure;
import org.nianbao.model.Html;
import org.nianbao.model.Id;
import org.nianbao.model.Indicator;
import org.nianbao.model.Organisation;
import org.nianbao.model.Page;
import org.nianbao.model.Report;
import org.nianbao.model.Section;
import org.nianbao.model.Text;
import org.nianbao.render.view.Link;
import org.nianbao.search.Passage;
import org.nianbao.search.Passages;

/**
 * All pages that can be found: the few that names lead to first, then the reports, newest first.
 */
final class Findables {

  private final Edition edition;

  private Findables(Edition edition) {
    this.edition = edition;
  }

  static List<Findable> of(Edition edition) {
    Findables all = new Findables(edition);
    return Stream.of(
            edition.site().organisations().values().stream()
                .sorted(Order.ORGANISATIONS)
                .map(all::organisation),
            edition.site().indicators().values().stream()
                .sorted(Order.INDICATORS)
                .map(all::indicator),
            edition.site().areas().values().stream().sorted(Order.AREAS).map(all::area),
            edition.derived().tags().tags().values().stream().map(all::tag),
            edition.site().pages().values().stream().map(all::page),
            edition.site().reports().values().stream()
                .sorted(Order.newestFirst(edition.site()))
                .map(all::report))
        .flatMap(it -> it)
        .toList();
  }

  private Findable organisation(Organisation it) {
    return new Findable(
        Addresses.organisation(it.id()),
        "organisation",
        it.name(),
        it.script().tag(),
        it,
        0,
        List.of(),
        List.of(),
        it.shortName().equals(it.name()) ? List.of() : List.of(it.shortName()),
        List::of,
        ingredients(it.profile()),
        passages(it.profile()));
  }

  private Findable indicator(Indicator it) {
    List<String> names = new ArrayList<>(List.of(it.name(), it.nameHant(), it.shortName()));
    names.addAll(it.aliases());
    it.nameEnglish().ifPresent(names::add);
    return new Findable(
        Addresses.indicator(it.id()),
        "indicator",
        edition.links().name(it),
        lang(edition.links().indicator(it)),
        null,
        0,
        it.area().map(Id::value).stream().toList(),
        List.of(),
        names.stream().distinct().toList(),
        List::of,
        ingredients(it.definition()),
        passages(it.definition()));
  }

  private Findable area(Area it) {
    List<String> names = new ArrayList<>(List.of(it.name(), it.nameHant()));
    it.nameEnglish().ifPresent(names::add);
    return new Findable(
        Addresses.area(it.id()),
        "area",
        edition.links().name(it),
        lang(edition.links().area(it)),
        null,
        0,
        List.of(it.id().value()),
        List.of(),
        names.stream().distinct().toList(),
        List::of,
        ingredients(it.definition()),
        passages(it.definition()));
  }

  private Findable tag(TagEntry it) {
    return new Findable(
        Addresses.tag(it.slug()),
        "tag",
        it.name(),
        it.script().tag(),
        null,
        0,
        List.of(),
        List.of(it.slug().value()),
        it.otherSpellings(),
        List::of,
        List::of,
        List::of);
  }

  private Findable page(Page it) {
    return new Findable(
        Addresses.page(it.id()),
        "page",
        it.title(),
        it.script().tag(),
        null,
        0,
        List.of(),
        List.of(),
        List.of(),
        List::of,
        ingredients(it.text()),
        passages(it.text()));
  }

  private Findable report(Report it) {
    Organisation organisation = edition.site().organisationOf(it);
    List<String> names = new ArrayList<>(List.of(organisation.name(), organisation.shortName()));
    it.tags().forEach(tag -> names.add(tag.name()));
    it.notes().ifPresent(names::add);
    it.signedBy().ifPresent(names::add);
    return new Findable(
        Addresses.report(it.key()),
        "report",
        it.title(),
        it.script().tag(),
        organisation,
        it.key().year(),
        it.text().sections().stream()
            .flatMap(section -> section.areas().stream())
            .map(Id::value)
            .distinct()
            .toList(),
        it.tags().stream().map(tag -> tag.slug().value()).distinct().toList(),
        names.stream().distinct().toList(),
        () -> it.figures().stream().map(figure -> figure(it, figure)).toList(),
        () ->
            Stream.of(
                    edition.ingredients().texts(Stream.of(it)),
                    edition.ingredients().figures(Stream.of(it)))
                .flatMap(parts -> parts)
                .toList(),
        passages(it.text()));
  }

  private String lang(Link link) {
    return link.lang() == null ? edition.site().settings().language().htmlTag() : link.lang();
  }

  /** As its card shows it, in the words of the report. */
  private String figure(Report report, Figure figure) {
    Indicator indicator = edition.site().indicatorOf(figure);
    return indicator.name(report.script()) + " " + edition.figures().of(figure).words();
  }

  private static Supplier<List<String>> ingredients(Text text) {
    return () -> {
      List<String> all = new ArrayList<>(List.of(text.lead().value(), text.footnotes().value()));
      text.sections().forEach(it -> all.addAll(List.of(it.title(), it.body().value())));
      return all;
    };
  }

  private static Supplier<List<Passage>> passages(Text text) {
    return () -> {
      List<Passage> passages = new ArrayList<>(passages(text.lead(), "", ""));
      for (Section it : text.sections()) {
        passages.addAll(passages(it.body(), it.anchor(), it.title()));
      }
      passages.addAll(passages(text.footnotes(), "", ""));
      return passages;
    };
  }

  private static List<Passage> passages(Html html, String anchor, String heading) {
    return Passages.of(html.value(), anchor, heading, String.valueOf(Html.ANCHOR));
  }
}
