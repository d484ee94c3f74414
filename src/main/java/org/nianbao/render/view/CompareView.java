package org.nianbao.render.view;

import java.util.List;

/**
 * The page of comparisons; a script fills it.
 *
 * @param organisations how many can be compared
 * @param indicators some that many organisations state, for those without scripts
 */
public record CompareView(int organisations, List<CountedLink> indicators) {}
