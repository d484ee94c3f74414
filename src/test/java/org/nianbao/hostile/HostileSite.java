package org.nianbao.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.BuildOptions;
import org.nianbao.BuildResult;
import org.nianbao.SiteBuild;
import org.nianbao.work.Progress;

/**
 * A small site over which attacks are laid, with secrets all around its content.
 *
 * @param folder holds {@code jbake.properties}
 */
public record HostileSite(Path folder) {

  /** What every secret of the site, of its machine and of its user begins with. */
  public static final String CANARY = "canary-7f3a";

  private static final Path MINIMAL = Path.of("src/test/resources/sites/minimal");
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 30);

  /** Writes it to {@code folder/site}, with secrets beside it, too. */
  public static HostileSite write(Path folder, Collection<HostileCase> cases) {
    Path site = folder.resolve("site");
    try {
      copy(MINIMAL, site);
      copy(Path.of("templates"), site.resolve("templates"));
      copy(Path.of("assets"), site.resolve("assets"));
      settings(site);
      for (String secret :
          List.of(
              "../outside.txt",
              "../outside.png",
              ".git/config",
              ".git/HEAD",
              ".env",
              "templates/notes.txt",
              "src/notes.txt",
              "content/pages/.notes",
              "content/pages/notes.pdf")) {
        Path file = site.resolve(secret).normalize();
        Files.createDirectories(file.getParent());
        Files.writeString(file, CANARY + " of " + secret + "\n");
      }
      for (HostileCase it : cases) {
        for (HostileCase.Item item : it.items()) {
          item.write(site);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new HostileSite(site);
  }

  private static void settings(Path site) throws IOException {
    String templates =
        Files.readString(Path.of("jbake.properties"))
            .lines()
            .filter(it -> it.startsWith("template."))
            .collect(Collectors.joining("\n", "\n", "\n"));
    Path file = site.resolve("jbake.properties");
    Files.writeString(
        file,
        Files.readString(file) + templates + "# " + CANARY + "\nsecret.token=" + CANARY + "\n");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  /** All problems, each as a case expects it. */
  List<String> check() {
    return lines(SiteBuild.check(options()));
  }

  BuildResult build() {
    return SiteBuild.build(options());
  }

  static List<String> lines(BuildResult result) {
    return result.problems().stream()
        .map(it -> it.code() + " " + it.place().file() + ":" + it.place().line())
        .toList();
  }

  Path output() {
    return folder.resolve("target/site");
  }

  /** What earlier checks of the same files kept is used again. */
  private BuildOptions options() {
    return new BuildOptions(
        folder,
        output(),
        false,
        false,
        2,
        TODAY,
        false,
        Optional.empty(),
        new TreeSet<>(),
        Optional.of(folder.resolveSibling("cache")),
        Progress.NONE);
  }
}
