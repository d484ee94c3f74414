package org.nianbao.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A figure of a report with its indicator.
 *
 * @param anchor the id of the place in the text that states it, without {@code #}; absent where the
 *     text does not refer to it
 * @param previous the same organisation's figure of the nearest earlier year that can be compared,
 *     otherwise that of the year before
 */
public record Metric(
    Link indicator, FigureText figure, @Nullable String anchor, @Nullable EarlierFigure previous) {}
