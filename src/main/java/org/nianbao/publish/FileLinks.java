package org.nianbao.publish;

import java.util.List;

/**
 * Where a file leads within the site, and where others may lead in it.
 *
 * @param targets paths below the output with forward slashes, for example {@code
 *     reports/liaobu-town/2012/} or {@code years/index.html#nb-2012}
 * @param places the anchors of a page
 */
record FileLinks(List<String> targets, List<String> places) {

  static final FileLinks NONE = new FileLinks(List.of(), List.of());
}
