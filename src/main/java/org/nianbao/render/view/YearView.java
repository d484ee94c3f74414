package org.nianbao.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year.
 *
 * @param missing organisations that should have reported
 */
public record YearView(
    int year,
    int count,
    List<ReportItem> reports,
    List<Link> missing,
    @Nullable Link previous,
    @Nullable Link next,
    Pager pager) {}
