package org.nianbao.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page stands in a list that runs over several pages.
 *
 * @param current 1-based
 * @param total at least 1; the template prints nothing where it is 1
 * @param pages one link a page, in order; its text is its number
 */
public record Pager(
    int current, int total, @Nullable Link previous, @Nullable Link next, List<Link> pages) {}
