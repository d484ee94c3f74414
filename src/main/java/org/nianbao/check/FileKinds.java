package org.nianbao.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.file.OfficeText;

/**
 * Whether a file begins like what its name says. Where a host does not know an ending, browsers
 * guess by the same bytes, and would run a page that calls itself a picture.
 */
final class FileKinds {

  /**
   * So many bytes at the beginning of a file tell: as many as browsers look at (WHATWG MIME
   * Sniffing, 5.2).
   */
  static final int ENOUGH = 1445;

  private static final Set<String> TEXTS = Set.of("csv", "txt");
  private static final Set<String> OFFICE = Set.of("xlsx", "docx", "pptx");

  private static final List<String> PICTURES =
      List.of("\u0089PNG\r\n\u001A\n", "\u00FF\u00D8\u00FF", "GIF87a", "GIF89a");

  /** The second one is that of a file with a password. */
  private static final List<String> ARCHIVES =
      List.of("PK\u0003\u0004", "\u00D0\u00CF\u0011\u00E0");

  /** Not {@code <<安全生产法>>}, as some write the title of a book. */
  private static final Pattern MARKUP = Pattern.compile("\\s*<[A-Za-z/!?].*", Pattern.DOTALL);

  private FileKinds() {}

  /** {@code ending} is in lower case; {@code beginning} are the first bytes of the file. */
  static boolean isKind(String ending, byte[] beginning) {
    // As Latin-1, in which every byte is a sign.
    String start = new String(beginning, StandardCharsets.ISO_8859_1);
    if (start.isBlank() && beginning.length < ENOUGH) {
      return true;
    }
    if (TEXTS.contains(ending)) {
      return isText(beginning, start);
    }
    if (OFFICE.contains(ending)) {
      return ARCHIVES.stream().anyMatch(start::startsWith);
    }
    return ending.equals("pdf")
        ? start.contains("%PDF-") && !MARKUP.matcher(start).matches()
        : PICTURES.stream().anyMatch(start::startsWith) || isWebp(start);
  }

  /** A picture of one kind with the name of another is shown all the same. */
  private static boolean isWebp(String start) {
    return start.startsWith("RIFF") && start.startsWith("WEBP", 8);
  }

  private static boolean isText(byte[] beginning, String start) {
    String text =
        OfficeText.hasMark(beginning)
            ? new String(beginning, StandardCharsets.UTF_16)
            : start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
    return text.indexOf('\0') < 0 && !MARKUP.matcher(text).matches();
  }
}
