package org.nianbao.model;

import java.util.List;

/**
 * The text of a document.
 *
 * @param lead what stands before the first section
 * @param footnotes empty where there are none
 * @param summary the beginning of the text without markup, at most {@value #SUMMARY_LENGTH} code
 *     points
 */
public record Text(Html lead, List<Section> sections, Html footnotes, String summary) {

  public static final int SUMMARY_LENGTH = 120;

  public Text {
    sections = List.copyOf(sections);
  }
}
