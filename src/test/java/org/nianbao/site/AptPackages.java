package org.nianbao.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Installs what the tests need where nobody is asked, as in a container of Debian or Ubuntu. */
final class AptPackages {

  private static final Path APT_GET = Path.of("/usr/bin/apt-get");

  private static final Path LOCK = Path.of("target", "apt-get.lock");

  private AptPackages() {}

  /**
   * Looks for a program, and perhaps installs it, while no other process of these tests does, which
   * would see it half installed.
   */
  static <T> T alone(Supplier<T> search) {
    try {
      Files.createDirectories(LOCK.getParent());
      try (FileChannel channel =
              FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        assert lock.isValid();
        return search.get();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

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
