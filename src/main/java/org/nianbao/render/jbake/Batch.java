package org.nianbao.render.jbake;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Pages that are made one after the other, when their turn comes.
 *
 * @param name tells it from the others, for example {@code tags/an-kang-bei/}
 * @param ingredients all that goes into its pages beside the {@linkplain BakeOrder#outline outline}
 *     of the site: equal ones make equal pages
 */
public record Batch(
    String name, Supplier<List<String>> ingredients, Supplier<Stream<PageDraft>> pages) {}
