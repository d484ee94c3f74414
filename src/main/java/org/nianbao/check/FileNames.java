package org.nianbao.check;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.read.Signs;

/** Which names of files mean the same on every system, and nothing to any server. */
final class FileNames {

  /** In UTF-8; systems allow 255, and a smaller version of a picture has a longer name. */
  private static final int MAX_BYTES = 240;

  private static final String NOT_ON_WINDOWS = "<>:\"|?*\\";

  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");

  /** Some servers decode a name twice. */
  private static final Pattern ENCODED = Pattern.compile("%[0-9a-fA-F]{2}");

  /** What some servers obey wherever it stands among the endings of a name. */
  private static final Set<String> OBEYED =
      Set.of(
          "asp",
          "aspx",
          "cgi",
          "htaccess",
          "htm",
          "html",
          "js",
          "jsp",
          "jspx",
          "mjs",
          "phar",
          "php",
          "php3",
          "php4",
          "php5",
          "php7",
          "php8",
          "phtml",
          "pl",
          "py",
          "rb",
          "sh",
          "shtml",
          "svg",
          "xht",
          "xhtml",
          "xml",
          "xsl",
          "xslt");

  private FileNames() {}

  /** {@code name} is that of a file or folder, without its path. */
  static boolean isSafe(String name) {
    return name.codePoints().noneMatch(FileNames::isUnsafe)
        && !name.endsWith(".")
        && !name.endsWith(" ")
        && !name.startsWith(" ")
        && !DEVICE.matcher(name).matches()
        && !ENCODED.matcher(name).find()
        && name.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES
        && inner(name).stream().noneMatch(OBEYED::contains);
  }

  private static boolean isUnsafe(int sign) {
    return sign == '\t'
        || NOT_ON_WINDOWS.indexOf(sign) >= 0
        || Signs.isForbidden(sign)
        || Signs.turns(sign)
        || Signs.isInvisible(sign);
  }

  /** The endings in front of the last one. */
  private static List<String> inner(String name) {
    List<String> parts = Arrays.asList(name.toLowerCase(Locale.ROOT).split("\\.", -1));
    return parts.size() < 3 ? List.of() : parts.subList(1, parts.size() - 1);
  }
}
