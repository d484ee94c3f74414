package org.nianbao.render.jbake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.nianbao.render.words.Messages;

/**
 * What is to be baked.
 *
 * @param source the site folder, with {@code jbake.properties} and {@code templates/}
 * @param folder where the pages are written
 * @param documents all documents of the site
 * @param today the day of the build, for templates that show it
 */
public record BakeOrder(
    Path source,
    Path folder,
    List<PageDraft> pages,
    List<DocumentDraft> documents,
    Messages messages,
    LocalDate today) {

  public BakeOrder {
    pages = List.copyOf(pages);
    documents = List.copyOf(documents);
  }

  Path templates() {
    return source.resolve("templates");
  }
}
