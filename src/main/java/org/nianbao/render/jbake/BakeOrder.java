package org.nianbao.render.jbake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.nianbao.cache.Cache;
import org.nianbao.cache.Digest;
import org.nianbao.render.words.Messages;
import org.nianbao.work.Jobs;

/**
 * What is to be baked.
 *
 * @param source the site folder, with {@code jbake.properties} and {@code templates/}
 * @param batches pages that are made when their turn comes
 * @param outline changes with all that pages show but the ingredients that their batches name;
 *     absent where every page is to be made, if only to see that it is as before
 * @param last pages that need the addresses of all others
 * @param documents all documents of the site, asked for only where a template uses them
 * @param assets what pages load, as published, by path within the site
 * @param today the day of the build, for templates that show it
 * @param cache keeps which page came of what
 */
public record BakeOrder(
    Path source,
    List<Batch> batches,
    Optional<Digest> outline,
    Function<List<String>, Stream<PageDraft>> last,
    Supplier<List<DocumentDraft>> documents,
    Messages messages,
    SortedMap<String, Digest> assets,
    LocalDate today,
    PageSink sink,
    Cache cache,
    Jobs jobs) {

  public BakeOrder {
    batches = List.copyOf(batches);
    assets = Collections.unmodifiableSortedMap(assets);
  }

  Path templates() {
    return source.resolve("templates");
  }
}
