package org.nianbao.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page stands in a list that runs over several pages.
 *
 * @param current 1-based
 * @param total at least 1; the template prints nothing where it is 1
 * @param pages the first, the last and those around the current one, in order; the text of each is
 *     its number
 */
public record Pager(
    int current, int total, @Nullable Link previous, @Nullable Link next, List<Link> pages) {

  /** Of a list that is always whole. */
  public static final Pager NONE = new Pager(1, 1, null, null, List.of());
}
