package org.nianbao.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Asks an index as the script of the page does, for the test of itself. What was asked once is
 * kept.
 */
public final class Lookup {

  private final Index index;
  private final Map<String, BitSet> texts = new HashMap<>();
  private final Map<Long, BitSet> grams = new HashMap<>();
  private final BitSet everywhere = new BitSet();

  public Lookup(Index index) {
    this.index = index;
    everywhere.set(0, Index.MOST_PAGES);
  }

  /**
   * Whether a page (0-based) is among those that the index gives for a folded text. A text without
   * letters, which nobody can ask for, is on every page.
   */
  public boolean finds(String folded, int page) {
    return texts.computeIfAbsent(folded, this::pages).get(page);
  }

  private BitSet pages(String folded) {
    Numbers found = new Numbers();
    Grams.each(folded, found::add);
    BitSet pages = (BitSet) everywhere.clone();
    Arrays.stream(found.sorted()).distinct().forEach(it -> pages.and(pages(it)));
    return pages;
  }

  private BitSet pages(long gram) {
    return grams.computeIfAbsent(gram, it -> index.isLookedUp(it) ? index.pages(it) : everywhere);
  }
}
