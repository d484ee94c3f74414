package org.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {

  @TempDir private Path folder;

  private Path jar;

  /** A jar of our classes and those of the tests, as good as the packed program. */
  @BeforeEach
  void makeJar() throws IOException {
    jar = folder.resolve("程序 1.jar");
    Manifest manifest = new Manifest();
    Attributes entries = manifest.getMainAttributes();
    entries.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    entries.put(Attributes.Name.MAIN_CLASS, OddProgram.class.getName());
    entries.put(
        Attributes.Name.CLASS_PATH,
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(it -> Path.of(it).toUri().toString())
            .collect(Collectors.joining(" ")));
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      out.finish();
    }
  }

  private Process start(List<String> flags, Map<String, String> environment, String... args)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** What it prints where it is told nothing more. */
  private static List<String> lines(Process process) throws IOException {
    process.outputWriter().close();
    try (BufferedReader out = process.inputReader()) {
      return out.lines().toList();
    }
  }

  @Test
  void passesEverythingThrough() throws IOException, InterruptedException {
    Process process = start(List.of(), Map.of(Launcher.OPTIONS, " -Dextra=1  -Xmx99m "), "a b", "");
    process.outputWriter().append("question\n").close();

    List<String> out = lines(process);
    assertThat(process.errorReader().lines()).containsExactly("question");
    assertThat(process.waitFor()).isEqualTo(42);
    assertThat(out).element(0).isEqualTo("second");
    assertThat(out).element(1).isNotEqualTo(Long.toString(process.pid()));
    assertThat(out).element(2).isEqualTo("a b|");
    assertThat(out).element(3).isEqualTo("1");
  }

  @Test
  void leavesFlagsOfTheUserAlone() throws IOException {
    assertThat(lines(start(List.of("-Dextra=2"), Map.of(), "build")))
        .startsWith("first")
        .endsWith("2");
    assertThat(lines(start(List.of(), Map.of("JDK_JAVA_OPTIONS", "-Dextra=3"), "build")))
        .startsWith("first")
        .endsWith("3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"explain", "--help", "--version"})
  void whatIsQuickNeedsNoSecondProcess(String argument) throws IOException {
    assertThat(lines(start(List.of(), Map.of(), argument))).startsWith("first");
  }

  @Test
  void anArchiveThatIsNoneDoesNoHarm() throws IOException {
    Files.writeString(jar.resolveSibling(Launcher.ARCHIVE), "no archive");
    Process process = start(List.of(), Map.of(), "build");

    assertThat(lines(process)).startsWith("second").hasSize(4);
    assertThat(process.errorReader().lines()).containsExactly("null");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void endsWithTheFirstProcess(boolean forcibly) throws IOException, InterruptedException {
    Process process = start(List.of(), Map.of(), "stay");
    process.outputWriter().append("\n").flush();
    BufferedReader out = process.inputReader();
    assertThat(out.readLine()).isEqualTo("second");
    long second = Long.parseLong(out.readLine());
    assertThat(ProcessHandle.of(second)).isPresent();

    if (forcibly) {
      process.destroyForcibly();
    } else {
      process.destroy();
    }

    assertThat(process.waitFor()).isNotZero();
    for (int i = 0; i < 100 && ProcessHandle.of(second).isPresent(); i++) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    assertThat(ProcessHandle.of(second)).isEmpty();
  }
}
