package org.nianbao.render.jbake;

import java.util.ServiceLoader;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;
import org.nianbao.problem.Problems;

/** Has JBake render pages, as its own {@code Oven} does once the documents are read. */
public final class Bakery {

  /** JBake keeps document types and model extractors in static registries. */
  private static final Object ONE_AT_A_TIME = new Object();

  private Bakery() {}

  /**
   * Gives all pages to the sink of the order; what is wrong with templates becomes problems, and
   * then some pages may be missing.
   *
   * @return the number of pages
   */
  public static int bake(BakeOrder order, Problems problems) {
    synchronized (ONE_AT_A_TIME) {
      return Silence.during(() -> check(order, problems));
    }
  }

  private static int check(BakeOrder order, Problems problems) {
    JBakeConfiguration configuration = BakeConfiguration.load(order.source());
    TemplateScan.scan(order.templates(), problems);
    return Registries.during(configuration, () -> bake(order, configuration, problems));
  }

  private static int bake(BakeOrder order, JBakeConfiguration configuration, Problems problems) {
    MemoryContentStore store = new MemoryContentStore(order, new TemplateFaults(problems));
    Renderer renderer = new Renderer(store, configuration);
    int pages = 0;
    for (RenderingTool tool :
        ServiceLoader.load(RenderingTool.class, Bakery.class.getClassLoader())) {
      try {
        pages += tool.render(renderer, store, configuration);
      } catch (RenderingException e) {
        throw new IllegalStateException("JBake's own " + tool.getClass().getName(), e);
      }
    }
    return pages;
  }
}
