package org.nianbao.publish;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an edition says of how it was made, so that it can be made again. It holds no time of the
 * build and nothing of the machine, so that equal sites say the same.
 *
 * @param version of the program, for example {@code 1.0.0}
 * @param commit what the sources were taken from, 40 or 64 hexadecimal digits; absent where they
 *     are in no repository
 * @param isChanged whether the sources differed from that commit
 * @param date the newest date of a document in the edition: a build of that day makes the same one;
 *     absent where no document has a date
 * @param drafts whether drafts are in it
 * @param future whether reports of a later date are in it
 */
public record Imprint(
    String version,
    Optional<String> commit,
    boolean isChanged,
    Optional<LocalDate> date,
    boolean drafts,
    boolean future) {

  /** That of an edition of which nothing but the program is known. */
  public static Imprint of(String version) {
    return new Imprint(version, Optional.empty(), false, Optional.empty(), false, false);
  }
}
