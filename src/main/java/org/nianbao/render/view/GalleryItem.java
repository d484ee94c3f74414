package org.nianbao.render.view;

/**
 * A part of pages with an example.
 *
 * @param source a template, which the page prints as what it makes
 */
public record GalleryItem(String name, String description, String source) {}
