package org.nianbao.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers and texts as bytes; a text that stands twice is written once. */
final class ByteWriter {

  static final int NULL = 0;
  static final int NEW = 1;

  /** The first number that means a text that was written before. */
  static final int KNOWN = 2;

  /** The longest number, in bytes. */
  private static final int MAX_NUMBER = 10;

  private final Map<String, Integer> known = new HashMap<>();

  /** Not a stream, each byte of which would take a lock. */
  private byte[] bytes = new byte[512];

  private int length;

  /** Seven bits a byte, the lowest first; a bit more on all bytes but the last. */
  void number(long number) {
    makeRoom(MAX_NUMBER);
    long rest = number;
    while ((rest & ~0x7FL) != 0) {
      bytes[length++] = (byte) ((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  void text(@Nullable String text) {
    if (text == null) {
      number(NULL);
      return;
    }
    Integer index = known.putIfAbsent(text, known.size());
    if (index != null) {
      number(KNOWN + index);
      return;
    }
    byte[] written = text.getBytes(StandardCharsets.UTF_8);
    number(NEW);
    number(written.length);
    makeRoom(written.length);
    System.arraycopy(written, 0, bytes, length, written.length);
    length += written.length;
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  private void makeRoom(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.addExact(length, Math.max(length, more)));
    }
  }
}
