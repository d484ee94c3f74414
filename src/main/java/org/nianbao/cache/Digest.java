package org.nianbao.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * What stands for a value: equal for equal ones and different for others. It is SHA-256, held as
 * numbers, as there are many in memory: eight bytes each, the highest first.
 */
public record Digest(long first, long second, long third, long fourth)
    implements Comparable<Digest> {

  static final int BYTES = 32;

  private static final Comparator<Digest> ORDER =
      ((Comparator<Digest>) (one, other) -> Long.compareUnsigned(one.first, other.first))
          .thenComparing((one, other) -> Long.compareUnsigned(one.second, other.second))
          .thenComparing((one, other) -> Long.compareUnsigned(one.third, other.third))
          .thenComparing((one, other) -> Long.compareUnsigned(one.fourth, other.fourth));

  /**
   * One that was written down.
   *
   * @param hex as {@link #hex} gives it
   * @throws IllegalArgumentException where it is none
   */
  public static Digest parse(String hex) {
    if (hex.length() != 2 * BYTES) {
      throw new IllegalArgumentException("not a digest: " + hex);
    }
    return of(ByteBuffer.wrap(HexFormat.of().parseHex(hex)));
  }

  /** That of bytes alone, as other programs compute it. */
  public static Digest of(byte[] bytes) {
    return of(ByteBuffer.wrap(sha256().digest(bytes)));
  }

  /** That of some texts, each told apart from the next. */
  public static Digest of(Iterable<String> texts) {
    MessageDigest digest = sha256();
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
      digest.update(bytes);
    }
    return of(ByteBuffer.wrap(digest.digest()));
  }

  /** What digests are computed with. */
  public static MessageDigest algorithm() {
    return sha256();
  }

  /** That of what went through a computation, which begins anew. */
  public static Digest of(MessageDigest finished) {
    return of(ByteBuffer.wrap(finished.digest()));
  }

  private static Digest of(ByteBuffer bytes) {
    return new Digest(bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong());
  }

  /** In lower-case hexadecimal. */
  public String hex() {
    return HexFormat.of().formatHex(put(ByteBuffer.allocate(BYTES)).array());
  }

  /** As browsers are told it. */
  public String base64() {
    return Base64.getEncoder().encodeToString(put(ByteBuffer.allocate(BYTES)).array());
  }

  ByteBuffer put(ByteBuffer bytes) {
    return bytes.putLong(first).putLong(second).putLong(third).putLong(fourth);
  }

  /** Hash tables need no more, as each part of a digest is one. */
  @Override
  public int hashCode() {
    return Long.hashCode(first);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Digest digest
        && first == digest.first
        && second == digest.second
        && third == digest.third
        && fourth == digest.fourth;
  }

  @Override
  public int compareTo(Digest other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return hex();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
