package org.nianbao.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianbao.cache.Cache;
import org.nianbao.cache.Digest;
import org.nianbao.cache.RecordCodec;
import org.nianbao.check.privacy.PrivacyScan;
import org.nianbao.check.prose.Claim;
import org.nianbao.check.rules.Evidence;
import org.nianbao.check.rules.Finding;
import org.nianbao.check.spelling.Folding;
import org.nianbao.model.Area;
import org.nianbao.model.Id;
import org.nianbao.model.Indicator;
import org.nianbao.model.Organisation;
import org.nianbao.model.Page;
import org.nianbao.model.Report;
import org.nianbao.model.ReportKey;
import org.nianbao.model.Script;
import org.nianbao.model.Settings;
import org.nianbao.model.Site;
import org.nianbao.problem.Language;
import org.nianbao.problem.Problems;
import org.nianbao.problem.Severities;
import org.nianbao.problem.Waived;
import org.nianbao.read.RawSite;
import org.nianbao.work.Jobs;
import org.nianbao.work.Late;

/** Turns what was read into a site, or says everything that is wrong with it. */
public final class SiteChecker {

  private static final RecordCodec<Settings> SETTINGS = RecordCodec.of(Settings.class);
  private static final RecordCodec<Waived> WAIVED = RecordCodec.of(Waived.class);

  private final RawSite raw;
  private final CheckOptions options;
  private final Cache cache;
  private final Jobs jobs;
  private final Problems problems;

  private SiteChecker(
      RawSite raw, CheckOptions options, Cache cache, Jobs jobs, Problems problems) {
    this.raw = raw;
    this.options = options;
    this.cache = cache;
    this.jobs = jobs;
    this.problems = problems;
  }

  /**
   * Empty where {@code problems} has errors afterwards, those of reading included.
   *
   * @param cache keeps what documents were found to be for the next run
   */
  public static Optional<CheckedSite> check(
      RawSite raw, CheckOptions options, Cache cache, Jobs jobs, Problems problems) {
    CheckedSite site = new SiteChecker(raw, options, cache, jobs, problems).check();
    return problems.hasErrors() ? Optional.empty() : Optional.of(site);
  }

  private CheckedSite check() {
    Severities severities = SettingsReader.severities(raw.settings(), problems);
    problems.weigh(severities);
    Settings settings = SettingsReader.read(raw.settings(), severities, problems);
    if (raw.bodies().mayConvert()) {
      new Late<>(Folding::start).begin();
    }
    Script usual = settings.language() == Language.ZH_TW ? Script.HANT : Script.HANS;
    List<FiledDocument> filed = new Filing(problems).file(raw.documents());
    Documents documents = new Documents(filed, raw.sources());
    Set<Id> areaIds = ids(filed, DocumentType.AREA);
    Examiner examiner = new Examiner(raw, documents, cache, jobs, problems);
    Function<Problems, Opener> openers =
        own ->
            new Opener(
                new BodyReader(documents, raw.files(), raw.images(), areaIds, raw.sources(), own),
                usual,
                own);
    Digest plain = Digest.of(List.of(usual.tag()));

    List<Checked<Area>> areas =
        examiner.examine(
            of(filed, DocumentType.AREA),
            Area.class,
            plain,
            (it, own) -> new AreaReader(openers.apply(own)).read(it));
    Set<Id> indicatorIds = ids(filed, DocumentType.INDICATOR);
    List<Checked<Indicator>> indicators =
        examiner.examine(
            of(filed, DocumentType.INDICATOR),
            Indicator.class,
            Digest.of(List.of(usual.tag(), indicatorIds.toString(), areaIds.toString())),
            (it, own) ->
                new IndicatorReader(openers.apply(own), indicatorIds, areaIds, own).read(it));
    IndicatorArithmetic.check(indicators, problems);
    IndicatorNames indicatorNames = IndicatorNames.of(indicators, cache, problems);
    List<Checked<Organisation>> organisations =
        examiner.examine(
            of(filed, DocumentType.ORGANISATION),
            Organisation.class,
            plain,
            (it, own) -> new OrganisationReader(openers.apply(own), own).read(it));
    new Hierarchy(documents, problems).check(organisations);
    Map<Id, Organisation> byId = byId(organisations);
    Late<ProseReader> prose =
        new Late<>(() -> new ProseReader(byId, values(indicators), raw.sources()));
    if (raw.bodies().mayConvert()) {
      prose.begin();
    }
    Map<String, String> slugs = new ConcurrentHashMap<>();
    List<Checked<Report>> reports =
        examiner.examine(
            of(filed, DocumentType.REPORT),
            Report.class,
            environment(usual, filed),
            (it, own) ->
                new ReportReader(
                        documents,
                        openers.apply(own),
                        byId,
                        indicatorNames,
                        slugs,
                        prose.get(),
                        own)
                    .read(it));
    OneReportPerPeriod.check(reports, problems);
    TagCollisions.check(reports, problems);
    List<Checked<Page>> pages =
        examiner.examine(
            of(filed, DocumentType.PAGE),
            Page.class,
            plain,
            (it, own) -> new PageReader(openers.apply(own)).read(it));
    checkPrivacyAround(filed);

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
    Attachments.check(attachments(published), raw.images(), problems);
    Site site =
        Site.of(
            settings,
            values(organisations),
            values(publishedReports),
            values(indicators),
            values(areas),
            values(publishedPages),
            attachments(published),
            large(published));
    Digest outline = outline(site, published, examiner);
    SortedMap<ReportKey, Facets> facets = new TreeMap<>();
    publishedReports.forEach(it -> facets.put(it.value().key(), examiner.facets(it.document())));
    List<Finding> findings =
        new Judge(cache, jobs)
            .findings(
                outline,
                facets.values(),
                publishedReports,
                documents,
                () -> evidence(site, publishedReports, documents));
    Site judged = site.with(Waivers.of(published, indicatorNames, problems).apply(findings));
    return new CheckedSite(judged, with(outline, judged.waived().values()), facets);
  }

  private static Evidence evidence(Site site, List<Checked<Report>> reports, Documents documents) {
    Map<ReportKey, List<Claim>> claims =
        reports.stream().collect(Collectors.toMap(it -> it.value().key(), Checked::claims));
    return new Evidence(site, claims, documents.unreadable());
  }

  private static Digest with(Digest outline, Collection<List<Waived>> waived) {
    List<String> all = new ArrayList<>(List.of(outline.hex()));
    waived.forEach(of -> of.forEach(it -> all.add(Digest.of(WAIVED.encode(it)).hex())));
    return Digest.of(all);
  }

  private static Digest outline(Site site, List<Checked<?>> published, Examiner examiner) {
    List<String> all = new ArrayList<>();
    all.add(Digest.of(SETTINGS.encode(site.settings())).hex());
    all.add(site.attachments().toString());
    for (Checked<?> it : published) {
      all.add(it.document().path());
      all.add(examiner.facets(it.document()).outline().hex());
    }
    return Digest.of(all);
  }

  /** What decides on the meaning of a report, beside the report. */
  private static Digest environment(Script usual, List<FiledDocument> filed) {
    List<String> all = new ArrayList<>();
    all.add(usual.tag());
    filed.stream()
        .filter(it -> it.type() != DocumentType.REPORT && it.type() != DocumentType.PAGE)
        .forEach(it -> all.addAll(List.of(it.path(), it.raw().digest().hex())));
    return Digest.of(all);
  }

  /** Of files that are no documents, or none that have a place. */
  private void checkPrivacyAround(List<FiledDocument> filed) {
    Set<String> known = filed.stream().map(FiledDocument::path).collect(Collectors.toSet());
    raw.documents().stream()
        .filter(it -> !known.contains(it.path()))
        .forEach(it -> PrivacyScan.check(raw.open(it, problems), raw.sources(), problems));
    PrivacyScan.checkAround(raw, problems);
  }

  private static List<FiledDocument> of(List<FiledDocument> filed, DocumentType type) {
    return filed.stream().filter(it -> it.type() == type).toList();
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

  private static Set<String> large(List<Checked<?>> published) {
    return published.stream()
        .flatMap(it -> it.references().large())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> attachments(List<Checked<?>> published) {
    return published.stream()
        .flatMap(it -> it.references().attachments().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
