package org.nianbao.honest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.nianbao.cache.Cache;
import org.nianbao.cache.Digest;
import org.nianbao.check.CheckOptions;
import org.nianbao.check.CheckedSite;
import org.nianbao.check.SiteChecker;
import org.nianbao.honest.HonestSite.Report;
import org.nianbao.problem.Problem;
import org.nianbao.problem.Problems;
import org.nianbao.read.WarmReader;
import org.nianbao.render.SiteRenderer;
import org.nianbao.render.jbake.PageSink;
import org.nianbao.work.Jobs;

/**
 * The pages that the product makes of a site, and what it says of the documents.
 *
 * @param html by address
 */
record Pages(Map<String, String> html, List<Problem> problems) {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final String INDEX = "index.html";

  Pages {
    html = Map.copyOf(html);
    problems = List.copyOf(problems);
  }

  /** Those of the reports; none where the product refuses the site. */
  static Pages of(HonestSite site) {
    Problems problems = new Problems();
    Map<String, String> html = new ConcurrentHashMap<>();
    try (WarmReader reader = new WarmReader(site.source())) {
      Optional<CheckedSite> checked =
          SiteChecker.check(
              reader.read(problems),
              new CheckOptions(TODAY, false, false),
              Cache.none(),
              Jobs.one(),
              problems);
      checked.ifPresent(
          it ->
              new SiteRenderer(site.source(), TODAY, Cache.none(), Jobs.one(), problems)
                  .render(it.site(), Optional.empty(), new TreeMap<>(), new Reports(html)));
    }
    return new Pages(html, new ArrayList<>(problems.sorted()));
  }

  /** The text of a report as it stands on its page. */
  Element body(Report report) {
    String page = html.get(report.address());
    if (page == null) {
      throw new IllegalStateException("no page at " + report.address());
    }
    Element text = Jsoup.parse(page).expectFirst("article .nb-body");
    return new Element("body").insertChildren(0, text.childNodesCopy());
  }

  private record Reports(Map<String, String> html) implements PageSink {

    @Override
    public boolean reuse(String file, Digest digest) {
      return false;
    }

    @Override
    public Digest give(String file, String page) {
      if (file.startsWith("reports/")) {
        html.put(file.substring(0, file.length() - INDEX.length()), page);
      }
      return Digest.of(List.of(file));
    }
  }
}
