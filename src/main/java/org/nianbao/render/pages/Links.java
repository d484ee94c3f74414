package org.nianbao.render.pages;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nianbao.derive.tag.TagEntry;
import org.nianbao.model.Addresses;
import org.nianbao.model.Area;
import org.nianbao.model.Indicator;
import org.nianbao.model.Organisation;
import org.nianbao.model.Page;
import org.nianbao.model.Report;
import org.nianbao.model.ReportKey;
import org.nianbao.model.Script;
import org.nianbao.model.Tag;
import org.nianbao.problem.Language;
import org.nianbao.render.view.Link;
import org.nianbao.render.words.Messages;

/** Names things in the language of the interface and links to their pages. */
final class Links {

  private final Language language;
  private final Messages messages;

  Links(Language language, Messages messages) {
    this.language = language;
    this.messages = messages;
  }

  /** The language tag of a text, where it is not that of the interface. */
  @Nullable String lang(Script script) {
    return script.tag().equals(language.htmlTag()) ? null : script.tag();
  }

  Link home() {
    return Link.of(Addresses.HOME, messages.text("nav.home"));
  }

  Link organisations() {
    return Link.of(Addresses.ORGANISATIONS, messages.text("nav.organisations"));
  }

  Link years() {
    return Link.of(Addresses.YEARS, messages.text("nav.years"));
  }

  Link tags() {
    return Link.of(Addresses.TAGS, messages.text("nav.tags"));
  }

  Link indicators() {
    return Link.of(Addresses.INDICATORS, messages.text("nav.indicators"));
  }

  Link report(Report report) {
    return report(report, "", report.title());
  }

  /** With its year, for lists of one organisation; further documents keep their title. */
  Link reportOfYear(Report report) {
    return report.key().variant().isEmpty()
        ? Link.of(Addresses.report(report.key()), String.valueOf(report.key().year()))
        : report(report);
  }

  /** To a place in a report; {@code anchor} is empty for its beginning. */
  Link report(Report report, String anchor, String text) {
    String fragment = anchor.isEmpty() ? "" : "#" + anchor;
    return new Link(Addresses.report(report.key()) + fragment, text, lang(report.script()));
  }

  Link organisation(Organisation organisation) {
    return new Link(
        Addresses.organisation(organisation.id()),
        organisation.name(),
        lang(organisation.script()));
  }

  Link shortly(Organisation organisation) {
    return new Link(
        Addresses.organisation(organisation.id()),
        organisation.shortName(),
        lang(organisation.script()));
  }

  Link year(int year) {
    return Link.of(Addresses.year(year), String.valueOf(year));
  }

  Link tag(TagEntry tag) {
    return new Link(Addresses.tag(tag.slug()), tag.name(), lang(tag.script()));
  }

  Link tag(Tag tag, @Nullable String lang) {
    return new Link(Addresses.tag(tag.slug()), tag.name(), lang);
  }

  Link area(Area area) {
    boolean english = language == Language.EN && area.nameEnglish().isPresent();
    return new Link(Addresses.area(area.id()), name(area), english ? null : chinese());
  }

  Link indicator(Indicator indicator) {
    boolean english = language == Language.EN && indicator.nameEnglish().isPresent();
    return new Link(
        Addresses.indicator(indicator.id()), name(indicator), english ? null : chinese());
  }

  Link page(Page page) {
    return new Link(Addresses.page(page.id()), page.title(), lang(page.script()));
  }

  /** The page of comparisons with some reports chosen already. */
  Link compare(List<ReportKey> chosen) {
    String query =
        chosen.stream()
            .map(it -> "o=" + it.organisation() + "&y=" + it.year())
            .collect(Collectors.joining("&"));
    return Link.of(Addresses.COMPARE + "?" + query, messages.text("compare.others"));
  }

  Link rules() {
    return Link.of(Addresses.RULES, messages.text("title.rules"));
  }

  String name(Area area) {
    String chinese = area.name(script());
    return language == Language.EN ? area.nameEnglish().orElse(chinese) : chinese;
  }

  String name(Indicator indicator) {
    String chinese = indicator.name(script());
    return language == Language.EN ? indicator.nameEnglish().orElse(chinese) : chinese;
  }

  /** The script in which an indicator or area is named, where it is named in Chinese. */
  private Script script() {
    return language == Language.ZH_TW ? Script.HANT : Script.HANS;
  }

  private @Nullable String chinese() {
    return lang(script());
  }
}
