package org.nianbao.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A figure of a report with its indicator.
 *
 * @param anchor the id of the place in the text that states it, without {@code #}; absent where the
 *     text does not refer to it
 * @param note the id of the note on what the checker found about it, without {@code #}; absent
 *     where there is none
 * @param previous the same organisation's figure of the nearest earlier year that can be compared,
 *     otherwise that of the year before
 * @param series the same organisation's figures up to this one; absent where there are fewer than
 *     three
 */
public record Metric(
    Link indicator,
    FigureText figure,
    @Nullable String anchor,
    @Nullable String note,
    @Nullable EarlierFigure previous,
    @Nullable Sparkline series) {}
