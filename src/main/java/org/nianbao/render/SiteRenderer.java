package org.nianbao.render;

import java.nio.file.Path;
import java.time.LocalDate;
import org.nianbao.model.Site;
import org.nianbao.problem.Problems;
import org.nianbao.render.jbake.BakeOrder;
import org.nianbao.render.jbake.Bakery;
import org.nianbao.render.pages.Pages;
import org.nianbao.render.words.Messages;

/** Renders a checked site. */
public final class SiteRenderer {

  private SiteRenderer() {}

  /**
   * Writes all pages, and nothing but pages. Where templates fail, the problems say all that was
   * found, and what was written is of no use.
   *
   * @param source the site folder, with {@code jbake.properties} and {@code templates/}
   * @param folder an empty folder for the pages
   * @param today the day of the build
   * @return the number of pages
   */
  public static int render(
      Site site, Path source, Path folder, LocalDate today, Problems problems) {
    Messages messages =
        Messages.load(source.resolve("templates"), site.settings().language(), problems);
    Pages pages = Pages.of(site, messages);
    return Bakery.bake(
        new BakeOrder(source, folder, pages.drafts(), pages.documents(), messages, today),
        problems);
  }
}
