package org.nianbao.publish;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Percent-encoding as browsers read it: what is no code stays, and nothing is refused. */
final class PercentCodes {

  private static final int HEX = 16;

  private PercentCodes() {}

  /** For example {@code 100%年} for {@code 100%%E5%B9%B4}. */
  static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      boolean isCode = bytes[i] == '%' && digit(bytes, i + 1) >= 0 && digit(bytes, i + 2) >= 0;
      decoded.write(isCode ? digit(bytes, i + 1) * HEX + digit(bytes, i + 2) : bytes[i]);
      i += isCode ? 2 : 0;
    }
    return decoded.toString(StandardCharsets.UTF_8);
  }

  /** Below zero where there is none. */
  private static int digit(byte[] bytes, int at) {
    return at < bytes.length ? Character.digit(Byte.toUnsignedInt(bytes[at]), HEX) : -1;
  }
}
