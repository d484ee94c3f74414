package org.nianbao.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A year's figure.
 *
 * @param figure absent where there is none
 * @param report the report that states it, at the figure where the text has it; absent for a sum
 * @param change since the year before, or an earlier one with which the figure can be compared
 * @param remark what a reader must know of it, for example {@code 跨年度} or, of a sum, {@code 4 个单位中的
 *     3 个}; may be empty
 * @param own beside a sum of what is below an organisation: what the organisation itself states
 */
public record SeriesCell(
    @Nullable FigureText figure,
    @Nullable Link report,
    @Nullable ChangeText change,
    String remark,
    @Nullable StatedFigure own) {

  public static final SeriesCell EMPTY = new SeriesCell(null, null, null, "", null);
}
