package org.nianbao.render.view;

/**
 * A figure as a bar.
 *
 * @param head what the bar is of
 * @param sample whether that is made up to illustrate
 * @param cell the figure in words, never empty
 * @param start where the bar begins, in thousandths of the width
 * @param length how long it is, likewise
 */
public record Bar(Link head, boolean sample, SeriesCell cell, int start, int length) {}
