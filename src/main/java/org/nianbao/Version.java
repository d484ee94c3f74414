package org.nianbao;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Which Nianbao this is. */
public final class Version {

  /** Made when the program is built; not there where it is not Maven that does it. */
  private static final String BUILD = "build.txt";

  private static final String UNKNOWN = "development";

  private Version() {}

  /** For example {@code 1.0.0}; {@code development} where it does not run from its jar. */
  public static String current() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse(UNKNOWN);
  }

  /** Differs from that of any other program, be it of the same version. */
  static String build() {
    try (InputStream in = Version.class.getResourceAsStream(BUILD)) {
      return in == null ? UNKNOWN : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
