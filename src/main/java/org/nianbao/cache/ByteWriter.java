package org.nianbao.cache;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers and texts as bytes; a text that stands twice is written once. */
final class ByteWriter {

  static final int NULL = 0;
  static final int NEW = 1;

  /** The first number that means a text that was written before. */
  static final int KNOWN = 2;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
  private final Map<String, Integer> known = new HashMap<>();

  /** Seven bits a byte, the lowest first; a bit more on all bytes but the last. */
  void number(long number) {
    long rest = number;
    while ((rest & ~0x7FL) != 0) {
      bytes.write((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    bytes.write((int) rest);
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
    bytes.write(written, 0, written.length);
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
