package org.nianbao.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report in a list.
 *
 * @param summary the beginning of its text, cut at about 80 characters
 * @param period set where the period is not a calendar year, for example {@code 2009年9月至2010年8月}
 * @param person whether one person wrote it about their own work
 * @param yearBasis {@code stated}, {@code inferred} or {@code assigned}
 * @param metrics how many figures it states
 */
public record ReportItem(
    Link report,
    Link organisation,
    int year,
    @Nullable String period,
    String summary,
    boolean person,
    String yearBasis,
    boolean sample,
    int metrics,
    List<Link> tags) {}
