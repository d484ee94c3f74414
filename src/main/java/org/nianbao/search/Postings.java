package org.nianbao.search;

import java.util.Arrays;

/**
 * Pages and weights as text: for each page, four times its distance from the page before (from -1
 * for the first) plus the weight, in base 40, the lowest digit first, each but the last from the
 * upper half of {@link #DIGITS}. Without digits proper, as those in a row look like the numbers of
 * persons, and without what JSON or HTML would write otherwise.
 */
final class Postings {

  static final String DIGITS =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMN" + "OPQRSTUVWXYZ!#$%()*+,-.:;=?@[]^_{|}~ /&'";

  private static final int BASE = 40;

  private final StringBuilder out;
  private int before = -1;

  /** Writes into a text. */
  Postings(StringBuilder out) {
    this.out = out;
  }

  /** {@code weight} is the code of one. */
  void add(int page, int weight) {
    int value = (page - before) * 4 + weight;
    before = page;
    for (; value >= BASE; value /= BASE) {
      out.append(DIGITS.charAt(BASE + value % BASE));
    }
    out.append(DIGITS.charAt(value));
  }

  /** The pages, in their order. */
  static int[] pages(String text) {
    int[] pages = new int[text.length()];
    int count = 0;
    int page = -1;
    int value = 0;
    int factor = 1;
    for (int i = 0; i < text.length(); i++) {
      int digit = DIGITS.indexOf(text.charAt(i));
      value += digit % BASE * factor;
      factor *= BASE;
      if (digit < BASE) {
        page += value / 4;
        pages[count++] = page;
        value = 0;
        factor = 1;
      }
    }
    return Arrays.copyOf(pages, count);
  }
}
