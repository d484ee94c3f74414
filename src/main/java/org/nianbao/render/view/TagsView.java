package org.nianbao.render.view;

import java.util.List;

/** All tags, sorted by pinyin. */
public record TagsView(List<TagGroup> groups) {}
