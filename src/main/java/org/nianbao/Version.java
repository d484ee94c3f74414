package org.nianbao;

import java.util.Optional;

/** Which Nianbao this is. */
public final class Version {

  private Version() {}

  /** For example {@code 1.0.0}; {@code development} where it does not run from its jar. */
  public static String current() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
