package org.nianbao.render.jbake;

import java.io.File;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.nianbao.problem.Place;

/** Renders the pages that wait in our content store; JBake finds it as a service. */
public final class PageRenderingTool implements RenderingTool {

  private static final String ENDLESS = "it calls itself without end";

  @Override
  public int render(Renderer renderer, ContentStore db, JBakeConfiguration config) {
    return db instanceof MemoryContentStore store ? render(renderer, store, config) : 0;
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

  private static int render(
      Renderer renderer, MemoryContentStore store, JBakeConfiguration config) {
    int rendered = 0;
    for (PageDraft page : store.order().pages()) {
      PageDocument document = new PageDocument(page, store.document(page));
      if (render(renderer, store, document, config.getTemplateByDocType(page.type()))) {
        rendered++;
      }
    }
    return rendered;
  }

  private static boolean render(
      Renderer renderer, MemoryContentStore store, PageDocument document, String template) {
    try {
      renderer.render(document);
    } catch (Exception failure) {
      store.faults().add(failure, document.draft());
      return false;
    } catch (StackOverflowError endless) {
      store.faults().add(Place.of("templates/" + template), ENDLESS, document.draft());
      return false;
    }
    if (!document.getRendered()) {
      throw new IllegalStateException("JBake did not render " + document.getUri());
    }
    return true;
  }
}
