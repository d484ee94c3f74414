package org.nianbao.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year.
 *
 * @param missing organisations that should have reported
 * @param totals what adds up below the topmost organisations; on the first page only
 * @param otherTotals further organisations on whose pages figures add up
 */
public record YearView(
    int year,
    int count,
    List<ReportItem> reports,
    List<Link> missing,
    List<FederationTotals> totals,
    List<Link> otherTotals,
    @Nullable Link previous,
    @Nullable Link next,
    Pager pager) {}
