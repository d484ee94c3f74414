package org.nianbao;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nianbao.cache.Cache;
import org.nianbao.cache.Digest;
import org.nianbao.cache.LostEntry;
import org.nianbao.check.CheckOptions;
import org.nianbao.check.CheckedSite;
import org.nianbao.check.SettingsReader;
import org.nianbao.check.SiteChecker;
import org.nianbao.check.privacy.PageScan;
import org.nianbao.check.privacy.Redaction;
import org.nianbao.model.Figure;
import org.nianbao.model.Picture;
import org.nianbao.model.ReportKey;
import org.nianbao.model.Site;
import org.nianbao.problem.Problems;
import org.nianbao.publish.Publication;
import org.nianbao.read.ChangedMeanwhile;
import org.nianbao.read.RawSite;
import org.nianbao.read.SiteReader;
import org.nianbao.render.SiteRenderer;
import org.nianbao.render.jbake.PageSink;
import org.nianbao.render.pages.Facts;
import org.nianbao.work.Jobs;

/** The conductor: names the stages in their order, and stops where one has found errors. */
public final class SiteBuild {

  /** How often a run begins again where the ground moves under it. */
  private static final int TRIES = 3;

  private final BuildOptions options;
  private final Jobs jobs;
  private final Problems problems = new Problems();

  private SiteBuild(BuildOptions options) {
    this.options = options;
    this.jobs = new Jobs(options.jobs(), options.progress());
  }

  /** Reads, checks and publishes; where anything is wrong, what was published stays as it was. */
  public static BuildResult build(BuildOptions options) {
    return run(options, true);
  }

  /** Reads and checks, and writes nothing but what the next run may use. */
  public static BuildResult check(BuildOptions options) {
    return run(options, false);
  }

  /** Where results are kept unless an option says otherwise; absent where nothing can be. */
  public static Optional<Path> usualCache(Path source, Path output) {
    return Publication.cache(source, output);
  }

  private static BuildResult run(BuildOptions options, boolean publish) {
    for (int attempt = 1; attempt < TRIES; attempt++) {
      SiteBuild build = new SiteBuild(options);
      try {
        return build.run(publish);
      } catch (LostEntry damaged) {
        build.cacheFolder().ifPresent(Cache::clear);
      } catch (ChangedMeanwhile again) {
        // Somebody is saving files; the next run sees them as they are then.
        build.cacheFolder().ifPresent(Cache::distrust);
      }
    }
    return new SiteBuild(options).run(publish);
  }

  private BuildResult run(boolean publish) {
    try (Cache cache = cache();
        RawSite raw = SiteReader.read(options.source(), cache, jobs, options.only(), problems)) {
      Optional<CheckedSite> site =
          SiteChecker.check(
              raw,
              new CheckOptions(options.today(), options.drafts(), options.future()),
              cache,
              jobs,
              problems);
      Optional<BuildResult.Summary> summary =
          publish ? site.flatMap(it -> publish(raw, it, cache)) : Optional.empty();
      cache.finish(options.only().isEmpty());
      return result(raw, site, summary);
    }
  }

  private Cache cache() {
    Optional<Path> folder = cacheFolder();
    if (options.clean()) {
      folder.ifPresent(Cache::clear);
    }
    return new Cache(folder, Version.build());
  }

  private Optional<Path> cacheFolder() {
    return options
        .cache()
        .map(it -> Publication.cacheAt(it, options.source(), problems))
        .orElseGet(() -> usualCache(options.source(), options.output()));
  }

  private BuildResult result(
      RawSite raw, Optional<CheckedSite> site, Optional<BuildResult.Summary> summary) {
    QuickLook look = QuickLook.at(options.only(), raw);
    return new BuildResult(
        Redaction.of(look.problems(problems.sorted())),
        Redaction.ofWaived(look.waived(problems.waived())),
        place -> Redaction.line(raw.sources(), place),
        options.language().orElseGet(() -> SettingsReader.language(raw.settings())),
        site.filter(it -> look.isWhole()).map(it -> contents(it.site())),
        summary);
  }

  private static BuildResult.Contents contents(Site site) {
    List<Figure> figures =
        site.reports().values().stream().flatMap(it -> it.figures().stream()).toList();
    long unknown = figures.stream().filter(it -> it.quantity().isEmpty()).count();
    return new BuildResult.Contents(site.reports().size(), figures.size(), (int) unknown);
  }

  private Optional<BuildResult.Summary> publish(RawSite raw, CheckedSite checked, Cache cache) {
    Site site = checked.site();
    Facts facts = facts(checked);
    Path source = options.source();
    PageScan scan = new PageScan(raw, problems);
    try (Publication publication =
        Publication.open(source, options.output(), cache, jobs, scan::inspect, problems)
            .orElse(null)) {
      if (publication == null) {
        return Optional.empty();
      }
      SortedMap<String, Digest> assets = publication.copyTree(source.resolve("assets"), "assets");
      int pages =
          new SiteRenderer(source, options.today(), cache, jobs, problems)
              .render(site, Optional.of(facts), assets, sink(publication));
      Path content = source.resolve("content");
      site.attachments().forEach(file -> publication.copy(content, file));
      site.large()
          .forEach(
              file ->
                  publication.reduce(content, file, Picture.smaller(file), Picture.SMALLER_WIDTH));
      return publication.publish(Imprints.of(options, site), site.settings().host().toString())
          ? Optional.of(
              new BuildResult.Summary(site.reports().size(), site.organisations().size(), pages))
          : Optional.empty();
    }
  }

  private static Facts facts(CheckedSite checked) {
    SortedMap<ReportKey, Facts.OfReport> reports = new TreeMap<>();
    checked
        .reports()
        .forEach(
            (key, it) ->
                reports.put(key, new Facts.OfReport(it.figures(), it.summary(), it.text())));
    return new Facts(checked.outline(), reports);
  }

  private static PageSink sink(Publication publication) {
    return new PageSink() {
      @Override
      public boolean reuse(String file, Digest digest) {
        return publication.reuse(file, digest);
      }

      @Override
      public Digest give(String file, String page) {
        return publication.give(file, page);
      }
    };
  }
}
