package org.nianbao.cache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ByteWriter} wrote. */
final class ByteReader {

  /** Longer texts, in bytes, are rarely those of another record; digests never are. */
  private static final int LONGEST_SHARED = 60;

  /**
   * Records within each other, of which damaged bytes may say there are more than the stack holds.
   */
  private static final int DEEPEST = 500;

  private final byte[] bytes;
  private final Interner interner;
  private final Set<Class<?>> repeated;
  private final List<String> known = new ArrayList<>();
  private int position;
  private int depth;

  /** {@code repeated} are the records of which there are few different ones. */
  ByteReader(byte[] bytes, Interner interner, Set<Class<?>> repeated) {
    this.bytes = bytes;
    this.interner = interner;
    this.repeated = repeated;
  }

  long number() {
    long number = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      int next = bytes[position++];
      number |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return number;
      }
    }
    throw new IllegalArgumentException("a number without end");
  }

  int size() {
    long size = number();
    if (size < 0 || size > bytes.length) {
      throw new IllegalArgumentException("more than there is: " + size);
    }
    return (int) size;
  }

  @Nullable String text() {
    int mark = (int) number();
    if (mark == ByteWriter.NULL) {
      return null;
    }
    if (mark >= ByteWriter.KNOWN) {
      return known.get(mark - ByteWriter.KNOWN);
    }
    int length = size();
    String text = new String(bytes, position, length, StandardCharsets.UTF_8);
    if (length <= LONGEST_SHARED) {
      text = interner.intern(text);
    }
    position += length;
    known.add(text);
    return text;
  }

  /** Notes that a record begins. */
  void enter() {
    if (++depth > DEEPEST) {
      throw new IllegalArgumentException("too many within each other");
    }
  }

  /** Notes that the last record that began ends. */
  void leave() {
    depth--;
  }

  /** The record, or one that equals it and was read before. */
  Object shared(Object value) {
    return repeated.contains(value.getClass()) ? interner.intern(value) : value;
  }

  boolean isAtEnd() {
    return position == bytes.length;
  }
}
