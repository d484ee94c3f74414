package org.nianbao.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program as users run it, with workers of its own, a home folder with secrets and secrets in
 * its environment: what it publishes of the attacks is byte by byte the same.
 */
@ExtendWith(HostileBuild.Parameter.class)
final class HostileProcessTest {

  @TempDir private Path folder;

  @Test
  void theProgramTellsNoSecretOfItsUserEither(HostileBuild build)
      throws IOException, InterruptedException {
    Path home = Files.createDirectory(folder.resolve("home"));
    for (String secret : List.of(".nianbao-secret", ".netrc", ".gitconfig")) {
      Files.writeString(home.resolve(secret), HostileSite.CANARY + " of the home folder\n");
    }
    Path output = folder.resolve("out");
    Path log = folder.resolve("log.txt");
    ProcessBuilder program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dorg.freemarker.loggerLibrary=none",
                "-Duser.home=" + home,
                "-Dnianbao.canary=" + HostileSite.CANARY + "-of-a-property",
                "-cp",
                System.getProperty("java.class.path"),
                "org.nianbao.cli.Main",
                "build",
                "--quiet",
                "--date",
                "2024-06-30",
                "--source",
                build.site().folder().toString(),
                "--output",
                output.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    program.environment().put("HOME", home.toString());
    program.environment().put("NIANBAO_CANARY", HostileSite.CANARY + " of the environment");
    Process process = program.start();

    assertThat(process.waitFor()).as(() -> text(log)).isZero();
    assertThat(text(log)).doesNotContain(HostileSite.CANARY);
    assertThat(contents(output)).isEqualTo(contents(build.output()));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            folder.relativize(file).toString().replace(File.separatorChar, '/'),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }
}
