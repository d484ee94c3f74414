package org.nianbao.cache;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses segments to be put together where there are too many. They are the small ones, so that
 * after each of many small edits the bulk of a large pack stays where it is; a larger one follows
 * when the smaller ones together have become as large.
 */
final class Crowd {

  /** So many segments a run leaves at most. */
  static final int MOST = 8;

  private Crowd() {}

  /**
   * @param sizes of the segments of earlier runs
   * @param own the size of the segment into which they go; 0 where there is none yet
   * @return the numbers of those that are chosen
   */
  static BitSet choose(List<Long> sizes, long own) {
    BitSet chosen = new BitSet();
    if (sizes.size() + (own > 0 ? 1 : 0) <= MOST) {
      return chosen;
    }
    int[] smallestFirst =
        IntStream.range(0, sizes.size())
            .boxed()
            .sorted(Comparator.comparing(sizes::get))
            .mapToInt(Integer::intValue)
            .toArray();
    long together = own;
    for (int i = 0; i < smallestFirst.length; i++) {
      long size = sizes.get(smallestFirst[i]);
      boolean isRoom = smallestFirst.length - i < MOST / 2;
      if (isRoom && size > together) {
        break;
      }
      together += size;
      chosen.set(smallestFirst[i]);
    }
    return chosen;
  }
}
