package org.nianbao.cache;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * The heads of all entries of a pack. There may be hundreds of thousands of them in each of several
 * packs, so that they are held as numbers and not as objects: 48 bytes each, and a hash table.
 */
final class Heads {

  private static final int KEY = Digest.BYTES / Long.BYTES;

  /** After the key: the segment and the start in it; then the length and the checksum. */
  private static final int PLACE = KEY;

  private static final int VALUE = PLACE + 1;
  private static final int WORDS = VALUE + 1;

  /** Enough for files of 16 TB. */
  private static final int START_BITS = 44;

  private static final int NONE = -1;

  /** One more than {@code size}: the last is where a key is put that is looked for. */
  private long[] words = new long[64 * WORDS];

  /** The numbers of entries, each plus one, at the first free place from that of their hash on. */
  private int[] table = new int[128];

  private int size;
  private int replaced;
  private final BitSet used = new BitSet();

  /**
   * Adds an entry, or puts it in place of one with the same key.
   *
   * @param head is read from its position: key, length, checksum
   * @return its number
   */
  synchronized int add(ByteBuffer head, int segment, long start) {
    int at = size * WORDS;
    for (int i = 0; i < KEY; i++) {
      words[at + i] = head.getLong();
    }
    long value = head.getLong();
    int found = lookUp();
    int entry = found;
    if (found == NONE) {
      entry = size++;
      insert(entry);
      grow();
    } else {
      replaced++;
    }
    move(entry, segment, start);
    words[entry * WORDS + VALUE] = value;
    return entry;
  }

  /** Notes that the entry lies elsewhere now. */
  synchronized void move(int entry, int segment, long start) {
    words[entry * WORDS + PLACE] = (long) segment << START_BITS | start;
  }

  synchronized Optional<Span> find(Digest key) {
    int at = size * WORDS;
    words[at] = key.first();
    words[at + 1] = key.second();
    words[at + 2] = key.third();
    words[at + 3] = key.fourth();
    int entry = lookUp();
    return entry == NONE ? Optional.empty() : Optional.of(span(entry));
  }

  synchronized Span span(int entry) {
    long place = words[entry * WORDS + PLACE];
    long value = words[entry * WORDS + VALUE];
    return new Span(
        entry,
        (int) (place >>> START_BITS),
        place & (1L << START_BITS) - 1,
        (int) (value >>> Integer.SIZE),
        (int) value);
  }

  synchronized void use(int entry) {
    used.set(entry);
  }

  synchronized boolean isUsed(int entry) {
    return used.get(entry);
  }

  synchronized int size() {
    return size;
  }

  /** Whether more is unused than {@code spare} and what was used together. */
  synchronized boolean isMostlyUnused(int spare) {
    int needed = used.cardinality();
    int unused = size - needed + replaced;
    return unused > 0 && (spare == 0 || unused > spare + needed);
  }

  /** The entry with the key that stands after the last entry. */
  private int lookUp() {
    int key = size * WORDS;
    for (int slot = slot(key); table[slot] != 0; slot = next(slot)) {
      int at = (table[slot] - 1) * WORDS;
      if (Arrays.equals(words, at, at + KEY, words, key, key + KEY)) {
        return table[slot] - 1;
      }
    }
    return NONE;
  }

  private void insert(int entry) {
    int slot = slot(entry * WORDS);
    while (table[slot] != 0) {
      slot = next(slot);
    }
    table[slot] = entry + 1;
  }

  /** A digest is its own hash. */
  private int slot(int at) {
    return (int) words[at] & table.length - 1;
  }

  private int next(int slot) {
    return slot + 1 & table.length - 1;
  }

  private void grow() {
    if ((size + 1) * WORDS > words.length) {
      words = Arrays.copyOf(words, (size + size / 2) * WORDS);
    }
    if (size > table.length / 4 * 3) {
      table = new int[2 * table.length];
      for (int i = 0; i < size; i++) {
        insert(i);
      }
    }
  }
}
