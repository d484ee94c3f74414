package org.nianbao.render.jbake;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.nianbao.cache.Digest;
import org.nianbao.work.Progress;

/** Renders the pages that wait in our content store; JBake finds it as a service. */
public final class PageRenderingTool implements RenderingTool {

  @Override
  public int render(Renderer renderer, ContentStore db, JBakeConfiguration config) {
    return db instanceof MemoryContentStore store ? render(store, config) : 0;
  }

  /** JBake itself no longer calls it. */
  @Override
  @SuppressWarnings("deprecation")
  public int render(
      Renderer renderer,
      ContentStore db,
      File destination,
      File templatesPath,
      CompositeConfiguration config) {
    return 0;
  }

  private static int render(MemoryContentStore store, JBakeConfiguration configuration) {
    BakeOrder order = store.order();
    PagePrinter printer =
        new PagePrinter(
            store,
            new FreemarkerEngine(configuration, store),
            new Templates(order.templates(), configuration, store.faults())::of,
            Digest.of(
                List.of(Templates.digest(order.source()).hex(), store.loaded().digest().hex())));
    List<String> addresses = new ArrayList<>();
    order
        .jobs()
        .map(Progress.Stage.RENDER, order.batches(), printer::print)
        .forEach(addresses::addAll);
    long last = order.last().apply(addresses).flatMap(it -> printer.print(it).stream()).count();
    return addresses.size() + (int) last;
  }
}
