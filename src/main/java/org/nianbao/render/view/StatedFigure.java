package org.nianbao.render.view;

/** A figure and the report that states it, at the figure where the text has it. */
public record StatedFigure(FigureText figure, Link report) {}
