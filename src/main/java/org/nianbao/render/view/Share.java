package org.nianbao.render.view;

/**
 * A part of a whole in a bar.
 *
 * @param percentage of the whole in words, for example {@code 67%}
 * @param start where it begins, in thousandths of the bar
 * @param length how long it is, likewise
 */
public record Share(Link indicator, FigureText figure, String percentage, int start, int length) {}
