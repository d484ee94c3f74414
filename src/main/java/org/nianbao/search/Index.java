package org.nianbao.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import org.nianbao.work.Jobs;
import org.nianbao.work.Progress;

/**
 * Which pages hold which grams, in shards of about the same size. All of one and two units are in
 * it, and those of three that begin with two that many pages hold.
 */
public final class Index {

  /** How many pages one index has at most. */
  public static final int MOST_PAGES = 1 << 13;

  /** Stands before the pages of two characters that are in the index with a third, too. */
  static final char EXTENDED = '>';

  /** So many characters of text make a shard that a telephone loads at once without a wait. */
  private static final int SHARD_TEXT = 4000;

  /** With fewer pages than this, to look into all of them costs less than longer grams would. */
  private static final int FREQUENT = 32;

  /**
   * Two characters are frequent that stand in so large a part of all pages; those of numbers
   * sooner, as they stand beside each other by chance.
   */
  private static final int FREQUENT_PART = 10;

  /** Thirteen bits for the page, two for the weight; the sign is left alone. */
  private static final int GRAM_SHIFT = 15;

  private static final int PAGE_SHIFT = 2;

  /** Between a gram and its pages; before each gram, and after the last, is an {@link #END}. */
  private static final char PAGES = '\t';

  private static final char END = '\n';

  private final List<String> shards;

  private Index(List<String> shards) {
    this.shards = shards;
  }

  /** An index of all pages of these segments, which are numbered from 0 in their order. */
  public static Index of(List<Segment> segments, Jobs jobs) {
    int pages = segments.stream().mapToInt(Segment::pages).sum();
    if (pages > MOST_PAGES) {
      throw new IllegalArgumentException("too many pages for one index: " + pages);
    }
    int shards = shards(segments.stream().mapToLong(Segment::signs).sum());
    Jobs silent = jobs.inSilence();
    List<Integer> buckets = IntStream.range(0, Segment.BUCKETS).boxed().toList();
    long[] frequent =
        silent.map(Progress.Stage.RENDER, buckets, it -> frequent(segments, it, pages)).stream()
            .flatMapToLong(Arrays::stream)
            .sorted()
            .toArray();
    LongPredicate isFrequent = it -> Arrays.binarySearch(frequent, it) >= 0;
    // As many as there are shards, where those are few: then several buckets make one of them.
    int ranges = Math.min(shards, Segment.BUCKETS);
    List<List<String>> made =
        silent.map(
            Progress.Stage.RENDER,
            IntStream.range(0, ranges).boxed().toList(),
            it -> shards(segments, it, ranges, shards / ranges, isFrequent));
    return new Index(
        IntStream.range(0, shards).mapToObj(it -> made.get(it % ranges).get(it / ranges)).toList());
  }

  private static int shards(long signs) {
    int least = (int) (signs / SHARD_TEXT);
    return least < 2 ? 1 : Integer.highestOneBit(least - 1) * 2;
  }

  /** The grams of two units in a bucket that are frequent among so many pages. */
  private static long[] frequent(List<Segment> segments, int bucket, int number) {
    Numbers counts = new Numbers();
    segments.forEach(
        it ->
            it.count(
                bucket,
                (gram, pages) -> {
                  if (Grams.length(gram) == 2) {
                    counts.add(gram << GRAM_SHIFT | pages);
                  }
                }));
    long[] all = counts.sorted();
    Numbers frequent = new Numbers();
    for (int from = 0, to; from < all.length; from = to) {
      to = Numbers.end(all, from, all.length, GRAM_SHIFT);
      long pages = 0;
      for (int i = from; i < to; i++) {
        pages += all[i] & (1 << GRAM_SHIFT) - 1;
      }
      long gram = gram(all[from]);
      if (pages > FREQUENT && (pages > number / FREQUENT_PART || Grams.isNumber(gram))) {
        frequent.add(gram);
      }
    }
    return frequent.sorted();
  }

  /** Those shards whose number has {@code range} as its lowest bits, {@code ranges} apart. */
  private static List<String> shards(
      List<Segment> segments, int range, int ranges, int number, LongPredicate frequent) {
    Numbers postings = new Numbers();
    int first = 0;
    for (Segment segment : segments) {
      int before = first;
      Segment.Posting take =
          (gram, page, weight) ->
              postings.add(gram << GRAM_SHIFT | (long) (before + page) << PAGE_SHIFT | weight);
      for (int bucket = range; bucket < Segment.BUCKETS; bucket += ranges) {
        segment.small(bucket, take);
        segment.large(bucket, it -> frequent.test(Grams.beginning(it)), take);
      }
      first += segment.pages();
    }
    List<StringBuilder> shards = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      shards.add(new StringBuilder().append(END));
    }
    long[] all = postings.sorted();
    for (int from = 0, to; from < all.length; from = to) {
      to = Numbers.end(all, from, all.length, GRAM_SHIFT);
      long gram = gram(all[from]);
      StringBuilder shard = shards.get(shardOf(gram, ranges * number) / ranges);
      shard.append(Grams.text(gram)).append(PAGES);
      if (frequent.test(gram)) {
        shard.append(EXTENDED);
      }
      write(all, from, to, shard);
      shard.append(END);
    }
    return shards.stream().map(StringBuilder::toString).toList();
  }

  private static void write(long[] postings, int from, int to, StringBuilder out) {
    Postings text = new Postings(out);
    for (int i = from; i < to; i++) {
      text.add((int) (postings[i] >>> PAGE_SHIFT) & MOST_PAGES - 1, (int) (postings[i] & 3));
    }
  }

  private static long gram(long posting) {
    return posting >>> GRAM_SHIFT;
  }

  /** {@code shards} is a power of two. */
  static int shardOf(long gram, int shards) {
    return Segment.hash(gram) & shards - 1;
  }

  /** A power of two. */
  public int shardCount() {
    return shards.size();
  }

  /** A shard's grams with their {@linkplain Postings postings}; {@code number} is 0-based. */
  public SortedMap<String, String> shard(int number) {
    SortedMap<String, String> shard = new TreeMap<>();
    shards
        .get(number)
        .lines()
        .skip(1)
        .forEach(
            it -> {
              int at = it.indexOf(PAGES);
              shard.put(it.substring(0, at), it.substring(at + 1));
            });
    return shard;
  }

  /** All that is in a shard, so that one can be told from another. */
  public String text(int number) {
    return shards.get(number);
  }

  /** Whether a gram is looked up: of three units only where the first two say so. */
  boolean isLookedUp(long gram) {
    return Grams.length(gram) < 3 || postings(Grams.beginning(gram)).indexOf(EXTENDED) == 0;
  }

  /** The pages that hold a gram, as the script of the page finds them; none where it is unknown. */
  BitSet pages(long gram) {
    String postings = postings(gram);
    BitSet pages = new BitSet();
    for (int page : Postings.pages(postings.substring(postings.indexOf(EXTENDED) + 1))) {
      pages.set(page);
    }
    return pages;
  }

  private String postings(long gram) {
    String shard = shards.get(shardOf(gram, shards.size()));
    String head = END + Grams.text(gram) + PAGES;
    int at = shard.indexOf(head);
    int from = at + head.length();
    return at < 0 ? "" : shard.substring(from, shard.indexOf(END, from));
  }

  /** Pages without weights, as {@linkplain Postings postings} have them. */
  public static String list(List<Integer> pages) {
    StringBuilder out = new StringBuilder();
    Postings text = new Postings(out);
    pages.forEach(it -> text.add(it, 0));
    return out.toString();
  }

  /** Every UTF-16 unit in it. */
  public SortedSet<Character> units() {
    SortedSet<Character> units = new TreeSet<>();
    for (String shard : shards) {
      for (int at = 0; at < shard.length() - 1; at = shard.indexOf(END, at + 1)) {
        units.add(shard.charAt(at + 1));
      }
    }
    return units;
  }
}
