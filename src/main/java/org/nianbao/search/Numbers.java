package org.nianbao.search;

import java.util.Arrays;

/** A list of numbers that grows. */
final class Numbers {

  private long[] all = new long[16];
  private int size;

  void add(long number) {
    if (size == all.length) {
      all = Arrays.copyOf(all, 2 * size);
    }
    all[size++] = number;
  }

  /**
   * Where those end that are the same as the one at {@code from}, but for their lowest bits: the
   * index after the last of them. {@code size} is how many of the list count.
   */
  static int end(long[] sorted, int from, int size, int bits) {
    long same = sorted[from] >>> bits;
    int end = from + 1;
    while (end < size && sorted[end] >>> bits == same) {
      end++;
    }
    return end;
  }

  long[] sorted() {
    long[] sorted = Arrays.copyOf(all, size);
    Arrays.sort(sorted);
    return sorted;
  }
}
