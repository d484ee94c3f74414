package org.nianbao.render.view;

import java.util.List;

/**
 * The page of the search; a script fills it.
 *
 * @param tags those that most reports have, for those who do not know what to look for
 */
public record SearchView(List<CountedLink> tags) {}
