package org.nianbao.render.view;

import java.util.List;

/** One row of a {@link SeriesTable}; {@code head} is an indicator or an organisation. */
public record SeriesRow(Link head, boolean sample, List<SeriesCell> cells) {}
