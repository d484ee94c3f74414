package org.nianbao.check.prose;

import java.util.Collection;
import java.util.List;
import org.nianbao.model.Id;
import org.nianbao.problem.Place;
import org.nianbao.read.MetricMark;

/**
 * A block of a report's text without markup: a paragraph, an item of a list, a heading, a caption,
 * a term with its description, or a row of a table. Where the block refers to a metric, its text
 * holds a {@linkplain #reference reference} in place of the number, so that what was typed can be
 * told from what was not.
 *
 * @param cells one for a block of text; for a row, its cells from left to right
 * @param heads the heads of the row's columns; none for a block of text or where they are not known
 * @param above what the block stands below: headings, its caption, a sentence that introduces it
 * @param place where the block begins in the source
 */
public record Passage(List<String> cells, List<String> heads, List<String> above, Place place) {

  public Passage {
    if (cells.isEmpty()) {
      throw new IllegalArgumentException("a passage without text");
    }
    cells = List.copyOf(cells);
    heads = List.copyOf(heads);
    above = List.copyOf(above);
  }

  /** A block of text. */
  public static Passage of(String text, List<String> above, Place place) {
    return new Passage(List.of(text), List.of(), above, place);
  }

  /** A reference to the figure of an indicator, as texts of passages hold it. */
  public static String reference(Id indicator) {
    return MetricMark.OPEN + indicator.value() + MetricMark.CLOSE;
  }

  /** Whether there is a digit in any of the cells; of others, nothing can be claimed. */
  public static boolean holdsNumber(Collection<String> cells) {
    return cells.stream().anyMatch(Passage::holdsNumber);
  }

  private static boolean holdsNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if ((sign >= '0' && sign <= '9') || (sign >= '０' && sign <= '９')) {
        return true;
      }
    }
    return false;
  }

  boolean isRow() {
    return cells.size() > 1;
  }
}
