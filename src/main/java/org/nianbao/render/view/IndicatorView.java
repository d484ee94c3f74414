package org.nianbao.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with all its figures.
 *
 * @param otherName the name in the other script, where it differs
 * @param unitKind the id of the kind; the word is message {@code unit-kind.<id>}
 * @param aggregation {@code sum}, {@code last} or {@code none}
 * @param direction {@code more}, {@code less} or {@code neutral}
 * @param definition ready HTML
 * @param parts each list adds up to this indicator
 * @param ratio numerator and denominator, where it is a share
 * @param partOf the indicators of which it is a part
 * @param table one row an organisation
 * @param totals what adds up below organisations; one row an organisation
 */
public record IndicatorView(
    String name,
    @Nullable String otherName,
    @Nullable String nameEnglish,
    String unit,
    String unitKind,
    String aggregation,
    String direction,
    String definition,
    @Nullable Link area,
    List<List<Link>> parts,
    List<Link> ratio,
    List<Link> partOf,
    int figures,
    @Nullable SeriesTable table,
    @Nullable SeriesTable totals) {}
