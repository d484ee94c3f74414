package org.nianbao.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year.
 *
 * @param missing organisations that should have reported
 * @param allMissing the page of all of these, and how many they are, where there are more
 * @param totals what adds up below the topmost organisations; on the first page only
 * @param otherTotals further organisations on whose pages figures add up
 * @param allOtherTotals the page of all of these, and how many they are, where there are more
 */
public record YearView(
    int year,
    int count,
    List<ReportItem> reports,
    List<Link> missing,
    @Nullable CountedLink allMissing,
    List<FederationTotals> totals,
    List<Link> otherTotals,
    @Nullable CountedLink allOtherTotals,
    @Nullable Link previous,
    @Nullable Link next,
    Pager pager) {}
