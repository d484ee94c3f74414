package org.nianbao.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text as programs of offices write it. */
public final class OfficeText {

  /** What they write in China, where not UTF-8; every byte reads as something. */
  private static final Charset OFFICE = Charset.forName("GB18030");

  private OfficeText() {}

  /** In UTF-16 with a mark, UTF-8, or else GB18030. */
  public static String of(byte[] bytes) {
    if (hasMark(bytes)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, OFFICE);
    }
  }

  /** Whether it begins with the mark of UTF-16; another byte behind FF is none. */
  public static boolean hasMark(byte[] bytes) {
    int start = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return start == 0xFEFF || start == 0xFFFE;
  }
}
