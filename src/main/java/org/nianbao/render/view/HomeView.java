package org.nianbao.render.view;

import java.util.List;

/**
 * The home page.
 *
 * @param organisationCount how many organisations have reported
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
    List<ReportItem> newest,
    List<CountedLink> years,
    List<CountedLink> organisations,
    List<CountedLink> areas,
    List<CountedLink> tags,
    List<CountedLink> indicators) {}
