package org.nianbao.publish;

import java.util.List;

/**
 * Where a file leads within the site, and where others may lead in it.
 *
 * @param targets what it leads to or loads
 * @param places the anchors of a page
 */
record FileLinks(List<Link> targets, List<String> places) {}
