package org.nianbao.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Reads what was staged, one file at a time. */
final class StagedFiles {

  private static final Set<String> TEXTS =
      Set.of("html", "htm", "xml", "svg", "json", "txt", "csv");

  /** What office programs write in China, where not UTF-8; every byte reads as something. */
  private static final Charset OFFICE = Charset.forName("GB18030");

  private StagedFiles() {}

  /** Gives every file by path with forward slashes, in their order; no text of other files. */
  static void read(Path folder, BiConsumer<String, String> reader) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      String path = SourceFiles.slashed(folder.relativize(file));
      reader.accept(path, isText(path) ? decode(Files.readAllBytes(file)) : "");
    }
  }

  private static boolean isText(String path) {
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
