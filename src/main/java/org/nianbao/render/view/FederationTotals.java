package org.nianbao.render.view;

import java.util.List;

/**
 * What adds up below an organisation in one year.
 *
 * @param rows one an indicator, each with the one cell of the year; at least one
 */
public record FederationTotals(Link organisation, boolean sample, List<SeriesRow> rows) {}
