package org.nianbao.model;

import java.util.List;
import java.util.Set;

/**
 * The text of a document.
 *
 * @param lead what stands before the first section
 * @param footnotes empty where there are none
 * @param summary the beginning of the text without markup, at most {@value #SUMMARY_LENGTH} code
 *     points
 * @param figures the indicators whose figures it refers to; the first reference to each can be
 *     linked to at {@link Addresses#figureAnchor}
 */
public record Text(
    Html lead, List<Section> sections, Html footnotes, String summary, Set<Id> figures) {

  public static final int SUMMARY_LENGTH = 120;

  public Text {
    sections = List.copyOf(sections);
    figures = Set.copyOf(figures);
  }
}
