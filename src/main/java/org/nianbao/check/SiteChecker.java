package org.nianbao.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianbao.check.privacy.PrivacyScan;
import org.nianbao.check.rules.Evidence;
import org.nianbao.check.rules.Finding;
import org.nianbao.check.rules.Rules;
import org.nianbao.model.Area;
import org.nianbao.model.Id;
import org.nianbao.model.Indicator;
import org.nianbao.model.Organisation;
import org.nianbao.model.Page;
import org.nianbao.model.Report;
import org.nianbao.model.Script;
import org.nianbao.model.Settings;
import org.nianbao.model.Site;
import org.nianbao.problem.Language;
import org.nianbao.problem.Problems;
import org.nianbao.problem.Severities;
import org.nianbao.read.RawSite;

/** Turns what was read into a site, or says everything that is wrong with it. */
public final class SiteChecker {

  private final RawSite raw;
  private final CheckOptions options;
  private final Problems problems;

  private SiteChecker(RawSite raw, CheckOptions options, Problems problems) {
    this.raw = raw;
    this.options = options;
    this.problems = problems;
  }

  /** Empty where {@code problems} has errors afterwards, those of reading included. */
  public static Optional<Site> check(RawSite raw, CheckOptions options, Problems problems) {
    Site site = new SiteChecker(raw, options, problems).check();
    return problems.hasErrors() ? Optional.empty() : Optional.of(site);
  }

  private Site check() {
    Severities severities = SettingsReader.severities(raw.settings(), problems);
    problems.weigh(severities);
    PrivacyScan.check(raw, problems);
    Settings settings = SettingsReader.read(raw.settings(), severities, problems);
    Script usual = settings.language() == Language.ZH_TW ? Script.HANT : Script.HANS;
    List<FiledDocument> filed = new Filing(problems).file(raw.documents());
    Documents documents = new Documents(filed, raw.sources());
    Set<Id> areaIds = ids(filed, DocumentType.AREA);
    Opener opener =
        new Opener(
            new BodyReader(documents, raw.files(), areaIds, raw.sources(), problems),
            usual,
            problems);

    List<Checked<Area>> areas = read(filed, DocumentType.AREA, new AreaReader(opener)::read);
    List<Checked<Indicator>> indicators =
        read(
            filed,
            DocumentType.INDICATOR,
            new IndicatorReader(opener, ids(filed, DocumentType.INDICATOR), areaIds, problems)
                ::read);
    IndicatorArithmetic.check(indicators, problems);
    IndicatorNames indicatorNames = IndicatorNames.of(indicators, problems);
    List<Checked<Organisation>> organisations =
        read(filed, DocumentType.ORGANISATION, new OrganisationReader(opener, problems)::read);
    new Hierarchy(documents, problems).check(organisations);
    List<Checked<Report>> reports =
        read(
            filed,
            DocumentType.REPORT,
            new ReportReader(documents, opener, byId(organisations), indicatorNames, problems)
                ::read);
    OneReportPerPeriod.check(reports, problems);
    TagCollisions.check(reports, problems);
    List<Checked<Page>> pages = read(filed, DocumentType.PAGE, new PageReader(opener)::read);

    Publishable publishable = new Publishable(options);
    Set<Id> known = ids(filed, DocumentType.ORGANISATION);
    // Those of unknown organisations were reported; nothing more can be said of them.
    List<Checked<Report>> publishedReports =
        publishable.reports(reports).stream()
            .filter(it -> known.contains(it.document().id()))
            .toList();
    List<Checked<Page>> publishedPages = publishable.pages(pages);
    List<Checked<?>> published = new ArrayList<>();
    List.of(areas, indicators, organisations, publishedReports, publishedPages)
        .forEach(published::addAll);
    LinkTargets.check(published, problems);
    Site site =
        Site.of(
            settings,
            values(organisations),
            values(publishedReports),
            values(indicators),
            values(areas),
            values(publishedPages),
            attachments(published));
    ProseReader prose =
        new ProseReader(site.organisations(), site.indicators().values(), raw.sources());
    List<Finding> findings =
        Rules.check(new Evidence(site, prose.read(publishedReports), documents.unreadable()));
    return site.with(Waivers.of(published, indicatorNames, problems).apply(findings));
  }

  private static <T> List<Checked<T>> read(
      List<FiledDocument> filed, DocumentType type, Function<FiledDocument, Checked<T>> reader) {
    return filed.stream().filter(it -> it.type() == type).map(reader).toList();
  }

  private static Set<Id> ids(List<FiledDocument> filed, DocumentType type) {
    return filed.stream()
        .filter(it -> it.type() == type)
        .map(FiledDocument::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<Id, Organisation> byId(Collection<Checked<Organisation>> organisations) {
    return organisations.stream()
        .map(Checked::value)
        .collect(Collectors.toMap(Organisation::id, Function.identity()));
  }

  private static <T> List<T> values(List<Checked<T>> checked) {
    return checked.stream().map(Checked::value).toList();
  }

  private static Set<String> attachments(List<Checked<?>> published) {
    return published.stream()
        .flatMap(it -> it.body().attachments().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
