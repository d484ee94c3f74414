package org.nianbao.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Installs what the tests need where nobody is asked, as in a container of Debian or Ubuntu. */
final class AptPackages {

  private static final Path APT_GET = Path.of("/usr/bin/apt-get");

  private AptPackages() {}

  /** Whether this process may install packages, and there is a program that does so. */
  static boolean canBeInstalled() {
    return isRoot() && Files.isExecutable(APT_GET);
  }

  static boolean isRoot() {
    return System.getProperty("user.name", "").equals("root");
  }

  static void install(String... packages) {
    String apt = APT_GET.toString();
    Commands.run(apt, "update");
    Commands.run(
        Stream.concat(
                Stream.of(apt, "install", "-y", "--no-install-recommends"), Stream.of(packages))
            .toArray(String[]::new));
  }
}
