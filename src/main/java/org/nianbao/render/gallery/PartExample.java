package org.nianbao.render.gallery;

/**
 * A part of pages, as its file in {@code templates/parts/} declares it on top.
 *
 * @param name of the file without its ending
 * @param description what it is and what its parameters are
 * @param source a template that shows it; empty where it declares none
 */
public record PartExample(String name, String description, String source) {}
