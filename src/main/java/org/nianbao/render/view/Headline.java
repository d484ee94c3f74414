package org.nianbao.render.view;

import java.util.List;

/**
 * The main figures of the newest year, on the home page.
 *
 * @param year leads to the page of the year
 * @param organisation below which the figures add up
 * @param reported how many organisations have reported on the year
 * @param existing how many there were
 * @param figures one an indicator, each with the one cell of the year; at least one
 */
public record Headline(
    Link year,
    Link organisation,
    boolean sample,
    int reported,
    int existing,
    List<SeriesRow> figures) {}
