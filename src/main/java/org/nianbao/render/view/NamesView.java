package org.nianbao.render.view;

import java.util.List;

/**
 * Names of one kind in a list of their own, such as the tags that begin with one letter.
 *
 * @param letters the lists of all letters, where this is one of them
 */
public record NamesView(String lead, List<Link> letters, List<NameItem> names, Pager pager) {}
