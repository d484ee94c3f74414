package org.nianbao.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation.
 *
 * @param kind the id of its kind; the word is message {@code kind.<id>}
 * @param parentYears since when it belongs to the last of {@code path}, for example {@code 2021
 *     年起}; empty where that is not said
 * @param former to whom it belonged before, from old to new
 * @param existence for example {@code 2010—}; absent where not said
 * @param profile ready HTML; may be empty
 * @param whole whether this page shows all that is said of it; further pages show nothing but
 *     earlier reports and figures
 * @param reportCount how many there are on all pages
 * @param reports newest first
 * @param charts the same as pictures, of those with two figures and more
 * @param series its figures over the years; one row an indicator
 * @param rollup the figures below it added up, beside its own; one row an indicator
 * @param pager where this page stands among those with earlier reports and figures
 * @param earlier whether the next page has figures of earlier years
 * @param waived the findings of the checker that stand
 * @param allChildren the pages of all organisations directly below it, and how many these are,
 *     where there are more than shown
 * @param compare its figures beside others; absent where it has none
 * @param family who reported when: it and those directly below it; absent where nobody is or did
 * @param missing years in which it existed and siblings reported, but it did not
 */
public record OrganisationView(
    String name,
    String shortName,
    String lang,
    String kind,
    List<Link> path,
    String parentYears,
    List<FormerParent> former,
    List<OrganisationItem> children,
    @Nullable CountedLink allChildren,
    @Nullable String place,
    @Nullable String existence,
    String profile,
    boolean sample,
    boolean whole,
    int reportCount,
    List<ReportItem> reports,
    List<ChartItem> charts,
    @Nullable SeriesTable series,
    @Nullable SeriesTable rollup,
    Pager pager,
    boolean earlier,
    List<WaivedNote> waived,
    @Nullable Link compare,
    @Nullable Matrix family,
    List<Integer> missing) {}
