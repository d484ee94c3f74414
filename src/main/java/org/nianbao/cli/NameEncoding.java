package org.nianbao.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How Java spells the names of files, which on Linux it takes from the locale: where none is set,
 * as in many containers and for cron, it knows no Chinese names and passes over what it cannot
 * spell.
 *
 * @param name of a character set
 * @param isOfSystem whether the system itself has one for all names, as Windows has
 */
record NameEncoding(String name, boolean isOfSystem) {

  /** A locale that every newer Linux has, with the names that git makes everywhere. */
  static final String LOCALE = "C.UTF-8";

  static final String VARIABLE = "LC_ALL";

  /** What Java 17 and newer ones write for what they could not read. */
  private static final String LOST = "?\uFFFD";

  static NameEncoding ofThisProcess() {
    return new NameEncoding(
        System.getProperty("sun.jnu.encoding", StandardCharsets.UTF_8.name()),
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows"));
  }

  /** Whether files may have any name. */
  boolean isWhole() {
    return isOfSystem
        || (Charset.isSupported(name) && Charset.forName(name).equals(StandardCharsets.UTF_8));
  }

  /** Whether something in these words looks as if it could not be read. */
  boolean loses(String... words) {
    return !isWhole()
        && Stream.of(words).anyMatch(it -> it.chars().anyMatch(sign -> LOST.indexOf(sign) >= 0));
  }
}
