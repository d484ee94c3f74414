package org.nianbao.cache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ByteWriter} wrote. */
final class ByteReader {

  private final byte[] bytes;
  private final UnaryOperator<String> shared;
  private final List<String> known = new ArrayList<>();
  private int position;

  /**
   * {@code shared} gives one text for all that are equal, so that many readers need less memory.
   */
  ByteReader(byte[] bytes, UnaryOperator<String> shared) {
    this.bytes = bytes;
    this.shared = shared;
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
    String text = shared.apply(new String(bytes, position, length, StandardCharsets.UTF_8));
    position += length;
    known.add(text);
    return text;
  }

  boolean isAtEnd() {
    return position == bytes.length;
  }
}
