package org.nianbao.render.view;

import java.util.List;

/** The parts of pages, for those who change templates. */
public record GalleryView(List<GalleryItem> items) {}
