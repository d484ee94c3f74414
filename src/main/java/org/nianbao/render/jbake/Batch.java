package org.nianbao.render.jbake;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Pages that are made one after the other, when their turn comes.
 *
 * @param name tells it from the others, for example {@code reports/liaobu-town/2012}
 * @param texts all that goes into its pages beside the facts of the site, as {@link
 *     BakeOrder#facts} means them: equal ones make equal pages
 */
public record Batch(String name, Supplier<List<String>> texts, Supplier<Stream<PageDraft>> pages) {

  /** Pages into which nothing goes but facts. */
  public static Batch ofFacts(String name, Supplier<Stream<PageDraft>> pages) {
    return new Batch(name, List::of, pages);
  }
}
