package org.nianbao.site;

import com.microsoft.playwright.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Says what the search of a built site costs a reader: {@code mvn -q test-compile
 * org.codehaus.mojo:exec-maven-plugin:3.6.2:java -Dexec.classpathScope=test
 * -Dexec.mainClass=org.nianbao.site.SearchCosts -Dexec.args="target/site"}
 *
 * <p>Each query of the truth test is typed twice: by a reader who has just opened the page and
 * whose browser has nothing of it, and by one who looked for something else before.
 */
public final class SearchCosts {

  /** Milliseconds from the last key to the first result, and to all of the first screen. */
  private static final String TYPE =
      """
      async query => {
        const by = id => document.getElementById('nb-search' + id);
        const start = performance.now();
        let first = 0;
        const seen = new MutationObserver(all => {
          first = first || all.some(it => it.addedNodes.length) && performance.now() - start;
        });
        seen.observe(by('-results'), { childList: true });
        by('-more').onclick = null;
        by('-q').value = query;
        by('').requestSubmit();
        while (!by('-more').onclick) await new Promise(it => setTimeout(it, 1));
        seen.disconnect();
        const all = performance.now() - start;
        return [first || all, all];
      }
      """;

  private record Cost(String query, long bytes, double first, double all) {}

  private SearchCosts() {}

  /** Prints them; the argument is the folder of the site. */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("argument: folder of the site");
    }
    Path folder = Path.of(args[0]).toAbsolutePath();
    sizes(folder.resolve("search/data"));
    List<String> queries =
        new SearchQueries(SearchTexts.of(folder).lines())
            .all().stream().map(SearchQueries.Query::typed).toList();
    List<Cost> fresh = new ArrayList<>();
    List<Cost> later = new ArrayList<>();
    try (StaticServer server = StaticServer.serve(folder, "/");
        Browser browser = Browser.start();
        Visit kept = browser.firstVisit(server.home(), "search/", View.light(View.WIDE))) {
      for (String query : queries) {
        try (Visit visit = browser.firstVisit(server.home(), "search/", View.light(View.WIDE))) {
          fresh.add(cost(visit, folder, query));
        }
        later.add(cost(kept, folder, query));
      }
    }
    print("in a browser that has nothing yet", fresh);
    print("after other queries", later);
    fresh.stream()
        .sorted(Comparator.comparing(Cost::bytes).reversed())
        .limit(5)
        .forEach(it -> System.out.printf("  %s: %.1f KB%n", it.query(), it.bytes() / 1e3));
  }

  private static Cost cost(Visit visit, Path folder, String query) {
    List<String> asked = new ArrayList<>();
    Consumer<Response> count = it -> asked.add(it.url());
    visit.page().onResponse(count);
    List<?> times = (List<?>) visit.page().evaluate(TYPE, query);
    visit.page().offResponse(count);
    return new Cost(
        query,
        asked.stream()
            .mapToLong(it -> zipped(folder.resolve(URI.create(it).getPath().substring(1))))
            .sum(),
        ((Number) times.get(0)).doubleValue(),
        ((Number) times.get(1)).doubleValue());
  }

  private static void sizes(Path data) throws IOException {
    try (Stream<Path> files = Files.walk(data)) {
      List<Path> index =
          files
              .filter(Files::isRegularFile)
              .filter(it -> !data.relativize(it).startsWith("text"))
              .toList();
      long plain = 0;
      long zipped = 0;
      for (Path file : index) {
        plain += Files.size(file);
        zipped += zipped(file);
      }
      Path largest =
          index.stream()
              .filter(it -> it.getFileName().toString().matches("[0-9]+[.]js"))
              .max(Comparator.comparing(SearchCosts::zipped))
              .orElseThrow();
      System.out.printf(
          "index: %d files, %.1f MB, %.1f MB compressed; largest shard %.1f KB compressed%n",
          index.size(), plain / 1e6, zipped / 1e6, zipped(largest) / 1e3);
    }
  }

  private static void print(String when, List<Cost> costs) {
    System.out.printf(
        "%s, %d queries: median %.1f KB, most %.1f KB (%s)%n",
        when,
        costs.size(),
        part(costs, Cost::bytes, 0.5) / 1e3,
        part(costs, Cost::bytes, 1) / 1e3,
        costs.stream().max(Comparator.comparing(Cost::bytes)).orElseThrow().query());
    System.out.printf(
        "  ms to the first result: median %.0f, of 95 in 100 at most %.0f, most %.0f; to the first"
            + " screen: median %.0f, most %.0f%n",
        part(costs, Cost::first, 0.5),
        part(costs, Cost::first, 0.95),
        part(costs, Cost::first, 1),
        part(costs, Cost::all, 0.5),
        part(costs, Cost::all, 1));
  }

  private static double part(List<Cost> costs, ToDoubleFunction<Cost> value, double part) {
    double[] sorted = costs.stream().mapToDouble(value).sorted().toArray();
    return sorted[(int) Math.round((sorted.length - 1) * part)];
  }

  private static long zipped(Path file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      Files.copy(file, zip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }
}
