package org.nianbao.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.nianbao.search.Field.Weight;

/**
 * Which grams a few pages in a row hold, as bytes that can be kept: an index is made of those of
 * all its pages, and after an edit only one of them has changed.
 *
 * <p>First the number of pages and of signs in them; then the lengths of twice {@value #BUCKETS}
 * lists, and these: first those of one and two units, then those of three, each by {@link #bucket}.
 * In a list, for each gram in its order: how far it is from the one before, how many pages, and for
 * each of these four times its distance from the page before (from -1 for the first) plus the
 * weight. All numbers are written by seven bits, the lowest first, the eighth set but in the last.
 */
public final class Segment {

  /** How many pages a segment has at most. */
  public static final int MOST_PAGES = 64;

  static final int BUCKETS = 256;

  /** No page has so many, each as long as a document may be with all that it includes. */
  private static final long MOST_SIGNS = 1L << 30;

  /** A gram counts as often in a text from this on. */
  private static final int OFTEN = 3;

  /** Six bits for the page, two for the weight. */
  private static final int GRAM_SHIFT = 8;

  private static final int PAGE_SHIFT = 2;

  private final byte[] bytes;
  private final int pages;
  private final long signs;

  /** Where each list begins, and where the last ends. */
  private final int[] starts = new int[2 * BUCKETS + 1];

  private Segment(byte[] bytes) {
    this.bytes = bytes;
    Reader in = new Reader(bytes, 0);
    this.pages = (int) in.number();
    this.signs = in.number();
    for (int i = 0; i < 2 * BUCKETS; i++) {
      starts[i + 1] = (int) in.number();
    }
    starts[0] = in.position;
    for (int i = 0; i < 2 * BUCKETS; i++) {
      starts[i + 1] += starts[i];
    }
  }

  /** What {@link #bytes} gave; absent where the bytes are others, so that it is made again. */
  public static Optional<Segment> parse(byte[] bytes) {
    try {
      Segment segment = new Segment(bytes);
      return segment.isWhole() ? Optional.of(segment) : Optional.empty();
    } catch (IndexOutOfBoundsException cut) {
      return Optional.empty();
    }
  }

  /** Whether whoever reads the lists finds what they may hold, and comes to the end of each. */
  private boolean isWhole() {
    boolean isWhole =
        pages >= 0
            && pages <= MOST_PAGES
            && signs >= 0
            && signs <= MOST_SIGNS
            && starts[2 * BUCKETS] == bytes.length;
    for (int i = 0; isWhole && i < 2 * BUCKETS; i++) {
      isWhole = starts[i] <= starts[i + 1] && isWhole(i);
    }
    return isWhole;
  }

  private boolean isWhole(int list) {
    Reader in = new Reader(bytes, starts[list]);
    long gram = 0;
    while (in.position < starts[list + 1]) {
      long distance = in.number();
      gram += distance;
      long number = in.number();
      if (distance <= 0 || !isOf(list, gram) || number < 1 || number > pages) {
        return false;
      }
      int page = -1;
      for (int i = 0; i < number; i++) {
        long step = in.number() >> PAGE_SHIFT;
        if (step < 1 || step >= pages - page) {
          return false;
        }
        page += (int) step;
      }
    }
    return in.position == starts[list + 1];
  }

  private static boolean isOf(int list, long gram) {
    return Grams.isOfLetters(gram)
        && bucket(gram) == list % BUCKETS
        && Grams.length(gram) > 2 == list >= BUCKETS;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** The segment of at most {@value #MOST_PAGES} pages; {@code fields} are folded. */
  public static Segment of(List<List<Field>> fields) {
    if (fields.size() > MOST_PAGES) {
      throw new IllegalArgumentException("too many pages for one segment: " + fields.size());
    }
    List<Numbers> grams = Stream.generate(Numbers::new).limit(2 * BUCKETS).toList();
    for (int page = 0; page < fields.size(); page++) {
      for (Field field : fields.get(page)) {
        long rest = (long) page << PAGE_SHIFT | field.weight().code();
        Grams.each(
            field.text(),
            gram ->
                grams
                    .get(bucket(gram) + (Grams.length(gram) > 2 ? BUCKETS : 0))
                    .add(gram << GRAM_SHIFT | rest));
      }
    }
    Writer head = new Writer();
    head.number(fields.size());
    head.number(fields.stream().flatMap(List::stream).mapToLong(it -> it.text().length()).sum());
    Writer lists = new Writer();
    for (int i = 0; i < 2 * BUCKETS; i++) {
      int before = lists.size;
      write(grams.get(i).sorted(), lists);
      head.number(lists.size - before);
    }
    head.add(lists);
    return new Segment(head.bytes());
  }

  private static void write(long[] found, Writer out) {
    int size = distinct(found);
    long before = 0;
    for (int from = 0, to; from < size; from = to) {
      long gram = gram(found[from]);
      to = Numbers.end(found, from, size, GRAM_SHIFT);
      out.number(gram - before);
      out.number(to - from);
      before = gram;
      int pageBefore = -1;
      for (int i = from; i < to; i++) {
        int page = page(found[i]);
        out.number(((long) (page - pageBefore) << PAGE_SHIFT) | (found[i] & 3));
        pageBefore = page;
      }
    }
  }

  /** Each page of a gram once, with the most that the gram weighs there; says how many are left. */
  private static int distinct(long[] found) {
    int size = 0;
    for (int from = 0, to; from < found.length; from = to) {
      to = Numbers.end(found, from, found.length, PAGE_SHIFT);
      long most = found[to - 1] & 3;
      long weight = most == 0 && to - from >= OFTEN ? Weight.OFTEN.code() : most;
      found[size++] = found[from] >>> PAGE_SHIFT << PAGE_SHIFT | weight;
    }
    return size;
  }

  private static long gram(long posting) {
    return posting >>> GRAM_SHIFT;
  }

  private static int page(long posting) {
    return (int) (posting >>> PAGE_SHIFT) & MOST_PAGES - 1;
  }

  /** Which of {@value #BUCKETS} lists a gram belongs to: the lowest bits of its hash. */
  static int bucket(long gram) {
    return hash(gram) & BUCKETS - 1;
  }

  /** FNV-1a of the units, as the script of the page does it. */
  static int hash(long gram) {
    int hash = 0x811C9DC5;
    for (int i = 0; i < Grams.length(gram); i++) {
      hash = (hash ^ Grams.unit(gram, i)) * 0x01000193;
    }
    return hash ^ hash >>> 16;
  }

  int pages() {
    return pages;
  }

  /** How long the texts are together, in UTF-16 units. */
  long signs() {
    return signs;
  }

  /** Takes a gram, and on how many pages it stands. */
  @FunctionalInterface
  interface Count {
    void of(long gram, int pages);
  }

  /** Takes a gram, a page by its number within the segment (0-based), and the code of a weight. */
  @FunctionalInterface
  interface Posting {
    void of(long gram, int page, int weight);
  }

  /** On how many pages each gram of one and two units stands. */
  void count(int bucket, Count counts) {
    Reader in = new Reader(bytes, starts[bucket]);
    long gram = 0;
    while (in.position < starts[bucket + 1]) {
      gram += in.number();
      int number = (int) in.number();
      counts.of(gram, number);
      for (int i = 0; i < number; i++) {
        in.number();
      }
    }
  }

  /** All pages of each gram of one and two units. */
  void small(int bucket, Posting postings) {
    read(bucket, it -> true, postings);
  }

  /** All pages of those grams of three units that are asked for. */
  void large(int bucket, LongPredicate wanted, Posting postings) {
    read(BUCKETS + bucket, wanted, postings);
  }

  private void read(int list, LongPredicate wanted, Posting postings) {
    Reader in = new Reader(bytes, starts[list]);
    long gram = 0;
    while (in.position < starts[list + 1]) {
      gram += in.number();
      int number = (int) in.number();
      boolean isWanted = wanted.test(gram);
      int page = -1;
      for (int i = 0; i < number; i++) {
        int posting = (int) in.number();
        page += posting >> PAGE_SHIFT;
        if (isWanted) {
          postings.of(gram, page, posting & 3);
        }
      }
    }
  }

  private static final class Reader {

    private final byte[] bytes;
    private int position;

    Reader(byte[] bytes, int position) {
      this.bytes = bytes;
      this.position = position;
    }

    long number() {
      byte next = bytes[position++];
      long number = next & 0x7F;
      for (int shift = 7; next < 0; shift += 7) {
        next = bytes[position++];
        number |= (next & 0x7FL) << shift;
      }
      return number;
    }
  }

  private static final class Writer {

    private byte[] bytes = new byte[1 << 12];
    private int size;

    void number(long number) {
      long rest = number;
      for (; rest > 0x7F; rest >>>= 7) {
        add((byte) (rest | 0x80));
      }
      add((byte) rest);
    }

    private void add(byte one) {
      if (size == bytes.length) {
        bytes = Arrays.copyOf(bytes, 2 * size);
      }
      bytes[size++] = one;
    }

    void add(Writer other) {
      bytes = Arrays.copyOf(bytes, size + other.size);
      System.arraycopy(other.bytes, 0, bytes, size, other.size);
      size += other.size;
    }

    byte[] bytes() {
      return Arrays.copyOf(bytes, size);
    }
  }
}
