package org.nianbao.render.jbake;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
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
            Templates.digest(order.source()));
    List<String> addresses = new ArrayList<>();
    order
        .jobs()
        .map(Progress.Stage.RENDER, order.batches(), batch -> print(printer, batch))
        .forEach(addresses::addAll);
    List<String> last = print(printer, () -> order.last().apply(addresses));
    return addresses.size() + last.size();
  }

  /** The addresses of the pages that are there now. */
  private static List<String> print(PagePrinter printer, Supplier<Stream<PageDraft>> batch) {
    return batch
        .get()
        .flatMap(page -> printer.print(page) ? Stream.of(page.address()) : Stream.empty())
        .toList();
  }
}
