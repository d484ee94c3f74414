package org.nianbao.publish;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** The text of a file, where its name says that it is one. */
final class FileText {

  private static final Set<String> TEXTS =
      Set.of("html", "htm", "xml", "svg", "json", "txt", "csv", "css", "js");

  /** What office programs write in China, where not UTF-8; every byte reads as something. */
  private static final Charset OFFICE = Charset.forName("GB18030");

  private FileText() {}

  /** Empty where the file is no text, for example an image. */
  static String of(String path, byte[] bytes) {
    return isText(path) ? decode(bytes) : "";
  }

  static boolean isText(String path) {
    return TEXTS.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  private static String decode(byte[] bytes) {
    if (bytes.length >= 2 && ((bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF)) >= 0xFEFF) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, OFFICE);
    }
  }
}
