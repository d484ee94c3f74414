package org.nianbao.site;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** How a relative address is read. */
final class LinkAddress {

  private LinkAddress() {}

  /** With {@code %E5…} decoded; absent where that is not UTF-8 or not allowed in an address. */
  static Optional<String> decode(String text) {
    if (text.chars().anyMatch(it -> it <= ' ' || it == '\\' || it == 0x7f)) {
      return Optional.empty();
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer decoded = ByteBuffer.allocate(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] != '%') {
        decoded.put(bytes[i]);
        continue;
      }
      int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
      if (high < 0 || low < 0) {
        return Optional.empty();
      }
      decoded.put((byte) (high * 16 + low));
      i += 2;
    }
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(decoded.flip()).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /**
   * The path that {@code path} means in {@code file}; absent where it leads out of the folder. What
   * names a folder ends with a slash, or is empty: the folder itself.
   */
  static Optional<String> resolve(String file, String path) {
    if (path.isEmpty()) {
      return Optional.of(file);
    }
    Deque<String> names = new ArrayDeque<>();
    String folder = file.substring(0, file.lastIndexOf('/') + 1);
    String[] segments = (folder + path).split("/", -1);
    boolean namesFolder = false;
    for (String segment : segments) {
      namesFolder = segment.isEmpty() || segment.equals(".") || segment.equals("..");
      if (segment.equals("..")) {
        if (names.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!namesFolder) {
        names.addLast(segment);
      }
    }
    String resolved = String.join("/", names);
    return Optional.of(namesFolder && !names.isEmpty() ? resolved + "/" : resolved);
  }
}
