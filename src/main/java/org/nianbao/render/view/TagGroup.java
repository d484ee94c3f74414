package org.nianbao.render.view;

import java.util.List;

/** The tags whose pinyin begins with one letter, {@code A} to {@code Z} or {@code #}. */
public record TagGroup(String letter, List<CountedLink> tags) {}
