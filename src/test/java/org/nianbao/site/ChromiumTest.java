package org.nianbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChromiumTest {

  @Test
  void takesTheProgramThatIsNamed() {
    assertThat(
            on(
                "Linux",
                Map.of("NIANBAO_CHROMIUM", "/opt/x/chrome", "PATH", "/usr/bin"),
                "/usr/bin/chromium"))
        .hasValue(Path.of("/opt/x/chrome"));
  }

  @Test
  void prefersChromiumWhereverItLiesOnThePath() {
    Map<String, String> path = Map.of("PATH", "/usr/local/bin:/usr/bin::relative");

    assertThat(on("Linux", path, "/usr/local/bin/google-chrome", "/usr/bin/chromium"))
        .hasValue(Path.of("/usr/bin/chromium"));
    assertThat(on("Linux", path, "/usr/local/bin/microsoft-edge")).isPresent();
    assertThat(on("Linux", path, "/opt/chromium", "relative/chromium", "chromium")).isEmpty();
    assertThat(on("Linux", Map.of())).isEmpty();
  }

  @Test
  void knowsTheUsualPlacesOfMacos() {
    String program = "Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge";

    assertThat(on("Mac OS X", Map.of(), "/" + program)).isPresent();
    assertThat(on("Mac OS X", Map.of("HOME", "/Users/li"), "/Users/li/" + program)).isPresent();
    assertThat(on("Linux", Map.of(), "/" + program)).isEmpty();
  }

  @Test
  void knowsTheUsualPlacesOfWindows() {
    Map<String, String> variables = Map.of("PROGRAMFILES(X86)", "C:\\Program Files (x86)");
    Path edge = Path.of("C:\\Program Files (x86)", "Microsoft\\Edge\\Application\\msedge.exe");

    assertThat(on("Windows 11", variables, edge.toString())).hasValue(edge);
    assertThat(on("Linux", variables, edge.toString())).isEmpty();
  }

  private static Optional<Path> on(
      String system, Map<String, String> variables, String... programs) {
    Set<Path> there = Stream.of(programs).map(Path::of).collect(Collectors.toSet());
    return new Chromium(variables, system, there::contains).find();
  }
}
