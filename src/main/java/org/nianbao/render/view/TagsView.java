package org.nianbao.render.view;

import java.util.List;

/**
 * All tags, sorted by pinyin.
 *
 * @param groups empty where they do not fit on a page
 * @param letters the pages that hold them then
 * @param mostUsed the most used ones, where these pages hold them
 */
public record TagsView(List<TagGroup> groups, List<Link> letters, List<CountedLink> mostUsed) {}
