package org.nianbao.render;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.nianbao.cache.Cache;
import org.nianbao.cache.Digest;
import org.nianbao.model.Site;
import org.nianbao.problem.Problems;
import org.nianbao.render.data.DataFiles;
import org.nianbao.render.gallery.PartExamples;
import org.nianbao.render.host.HostHeaders;
import org.nianbao.render.jbake.BakeOrder;
import org.nianbao.render.jbake.Bakery;
import org.nianbao.render.jbake.PageSink;
import org.nianbao.render.pages.Facts;
import org.nianbao.render.pages.Pages;
import org.nianbao.render.words.Messages;
import org.nianbao.work.Jobs;

/** Renders a checked site. */
public final class SiteRenderer {

  private final Path source;
  private final LocalDate today;
  private final Cache cache;
  private final Jobs jobs;
  private final Problems problems;

  /**
   * A renderer.
   *
   * @param source the site folder, with {@code jbake.properties} and {@code templates/}
   * @param today the day of the build
   * @param cache keeps which page came of what, so that it need not be rendered again
   * @param jobs how many pages may be rendered at once; the result does not depend on it
   */
  public SiteRenderer(Path source, LocalDate today, Cache cache, Jobs jobs, Problems problems) {
    this.source = source;
    this.today = today;
    this.cache = cache;
    this.jobs = jobs;
    this.problems = problems;
  }

  /**
   * Gives all pages to a sink, what their scripts read, and what hosts are to tell of them. Where
   * templates fail, the problems say all that was found, and what was given is of no use.
   *
   * @param facts absent where nobody knows, so that every page is made anew, if only to see that it
   *     is as before
   * @param assets what pages load, as published, by path within the site
   * @return the number of pages
   */
  public int render(
      Site site, Optional<Facts> facts, SortedMap<String, Digest> assets, PageSink sink) {
    Messages messages =
        Messages.load(source.resolve("templates"), site.settings().language(), problems);
    Pages pages = Pages.of(site, messages, PartExamples.load(source.resolve("templates")), facts);
    Optional<Digest> outline =
        facts.map(it -> Digest.of(List.of(it.outline().hex(), messages.digest().hex())));
    DataFiles.give(pages.data(cache, jobs, problems), outline, sink, cache, jobs);
    sink.give(HostHeaders.FILE, HostHeaders.text());
    return Bakery.bake(
        new BakeOrder(
            source,
            pages.batches(),
            facts.map(Facts::outline),
            pages::siteMap,
            pages::documents,
            messages,
            assets,
            today,
            sink,
            cache,
            jobs),
        problems);
  }
}
