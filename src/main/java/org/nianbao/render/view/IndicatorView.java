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
 * @param whole whether this page shows all that is said of the indicator; further pages of its
 *     tables show nothing but these
 * @param span from which organisation to which this part of the table leads, as words; absent where
 *     it is all of it
 * @param bars organisations side by side in the newest year; absent where there are not two
 * @param charts the figures of the first organisations over the years
 * @param table one row an organisation; a part of it where there are many
 * @param pager of {@code table}, or of {@code totals} where these have pages of their own
 * @param totals what adds up below organisations; one row an organisation
 * @param allTotals the pages of all of these, and how many there are, where not all are shown
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
    boolean whole,
    @Nullable String span,
    @Nullable BarChart bars,
    List<ChartItem> charts,
    @Nullable SeriesTable table,
    Pager pager,
    @Nullable SeriesTable totals,
    @Nullable CountedLink allTotals) {}
