package org.nianbao.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A figure of the same organisation and indicator from an earlier report.
 *
 * @param year that of its report, where it is not the year before
 * @param change from it to the later figure; absent where the two cannot be compared
 */
public record EarlierFigure(
    FigureText figure, Link report, @Nullable String year, @Nullable ChangeText change) {}
