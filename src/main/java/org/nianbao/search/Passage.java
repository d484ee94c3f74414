package org.nianbao.search;

/**
 * What stands below a heading.
 *
 * @param anchor the id of its place; empty for what stands before the first heading
 * @param heading likewise
 * @param text its blocks, each on a line of its own
 */
public record Passage(String anchor, String heading, String text) {}
