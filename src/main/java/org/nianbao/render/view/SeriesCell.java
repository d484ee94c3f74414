package org.nianbao.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A year's figure.
 *
 * @param figure absent where there is none
 * @param report the report that states it, at the figure where the text has it
 * @param remark what keeps it from being compared, for example {@code 学年}; empty where nothing does
 */
public record SeriesCell(@Nullable FigureText figure, @Nullable Link report, String remark) {}
