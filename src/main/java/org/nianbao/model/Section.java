package org.nianbao.model;

import java.util.List;

/**
 * A top-level section of a text.
 *
 * @param anchor the id by which the section is linked to, without a marker: that of its first area,
 *     otherwise that of its heading
 * @param title the heading without markup
 * @param headingAnchor the id of the heading itself
 * @param heading what stands inside the heading
 * @param areas the areas of work that it is about; none for an ordinary section
 * @param body its text below the heading
 */
public record Section(
    String anchor, String title, String headingAnchor, Html heading, List<Id> areas, Html body) {

  public Section {
    areas = List.copyOf(areas);
  }
}
