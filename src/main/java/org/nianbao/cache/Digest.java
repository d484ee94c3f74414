package org.nianbao.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What stands for a value: equal for equal ones and different for others.
 *
 * @param hex SHA-256 in lower-case hexadecimal
 */
public record Digest(String hex) implements Comparable<Digest> {

  static final int BYTES = 32;

  public Digest {
    if (hex.length() != 2 * BYTES) {
      throw new IllegalArgumentException("not a digest: " + hex);
    }
  }

  /** That of bytes alone, as other programs compute it. */
  public static Digest of(byte[] bytes) {
    return new Digest(HexFormat.of().formatHex(sha256().digest(bytes)));
  }

  /** That of some texts, each told apart from the next. */
  public static Digest of(Iterable<String> texts) {
    MessageDigest digest = sha256();
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
      digest.update(bytes);
    }
    return new Digest(HexFormat.of().formatHex(digest.digest()));
  }

  /** What digests are computed with. */
  public static MessageDigest algorithm() {
    return sha256();
  }

  /** That of what went through a computation, which begins anew. */
  public static Digest of(MessageDigest finished) {
    return new Digest(HexFormat.of().formatHex(finished.digest()));
  }

  /** Eight bytes of it, the highest first; {@code number} counts from 0 to 3. */
  long word(int number) {
    int start = 2 * Long.BYTES * number;
    return Long.parseUnsignedLong(hex, start, start + 2 * Long.BYTES, 16);
  }

  @Override
  public int compareTo(Digest other) {
    return hex.compareTo(other.hex);
  }

  @Override
  public String toString() {
    return hex;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
