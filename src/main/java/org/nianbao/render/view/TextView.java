package org.nianbao.render.view;

import java.util.List;

/**
 * A page of free text, such as 关于本站.
 *
 * @param body ready HTML
 * @param pages the other pages of this kind
 */
public record TextView(
    String title, String lang, String body, List<HeadingItem> contents, List<Link> pages) {}
