package org.nianbao.site;

import java.util.List;
import java.util.SortedSet;

/**
 * What the links of a site are like.
 *
 * @param links how many were looked at
 * @param findings in the order of files
 * @param hosts the other hosts that pages lead to
 */
record LinkReport(int links, List<LinkFinding> findings, SortedSet<String> hosts) {}
