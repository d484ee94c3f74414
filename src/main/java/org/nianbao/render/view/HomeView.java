package org.nianbao.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The home page.
 *
 * @param organisationCount how many organisations have reported
 * @param headline absent where nothing adds up
 * @param newest the newest reports, at most ten
 * @param years the newest, from new to old
 * @param organisations those with reports, sorted by name; of many the topmost
 * @param tags the most used ones
 */
public record HomeView(
    int reports,
    int organisationCount,
    int indicatorCount,
    int firstYear,
    int lastYear,
    @Nullable Headline headline,
    List<ReportItem> newest,
    List<CountedLink> years,
    List<CountedLink> organisations,
    List<CountedLink> areas,
    List<CountedLink> tags,
    List<CountedLink> indicators) {}
