package org.nianbao.render.view;

import org.jspecify.annotations.Nullable;

/**
 * By how much a figure differs from an earlier one, as words.
 *
 * @param direction {@code more}, {@code less} or {@code same}; the word is message {@code
 *     change.<direction>}
 * @param qualifier {@code 约} where either figure is approximate; otherwise empty
 * @param number how much, without a sign, for example {@code 5}
 * @param unit as the figure's author wrote it; empty for percentage points
 * @param points whether it is in percentage points
 * @param percentage of the earlier figure, without a sign, for example {@code 25} or {@code 3.1}
 * @param since the year of the earlier figure, where that is not the year before
 */
public record ChangeText(
    String direction,
    String qualifier,
    String number,
    String unit,
    boolean points,
    @Nullable String percentage,
    @Nullable String since) {}
