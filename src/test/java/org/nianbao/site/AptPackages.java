package org.nianbao.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    run(List.of("update"));
    run(
        Stream.concat(Stream.of("install", "-y", "--no-install-recommends"), Stream.of(packages))
            .toList());
  }

  private static void run(List<String> arguments) {
    List<String> command =
        Stream.concat(Stream.of(APT_GET.toString()), arguments.stream()).toList();
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      Process process = builder.start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(String.join(" ", command) + " failed:\n" + said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
