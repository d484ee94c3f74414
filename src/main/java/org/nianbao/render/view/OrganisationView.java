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
 * @param reports newest first
 * @param series its figures over the years; one row an indicator
 * @param rollup the figures below it added up, beside its own; one row an indicator
 * @param waived the findings of the checker that stand
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
    @Nullable String place,
    @Nullable String existence,
    String profile,
    boolean sample,
    List<ReportItem> reports,
    @Nullable SeriesTable series,
    @Nullable SeriesTable rollup,
    List<WaivedNote> waived,
    List<Integer> missing) {}
