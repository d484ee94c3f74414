package org.nianbao.everywhere;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The program as a jar, started as users start it. */
record Program(Path jar) {

  /** A process that has ended: its exit code, what it printed, and what Java told it. */
  record Ended(int code, String said, Properties seen) {}

  /** A jar of our classes and those of the tests, as good as the packed program. */
  static Program in(Path folder) throws IOException {
    Path jar = folder.resolve("program.jar");
    Manifest manifest = new Manifest();
    Attributes entries = manifest.getMainAttributes();
    entries.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    entries.put(Attributes.Name.MAIN_CLASS, WitnessedMain.class.getName());
    entries.put(
        Attributes.Name.CLASS_PATH,
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(it -> Path.of(it).toUri().toString())
            .collect(Collectors.joining(" ")));
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      out.finish();
    }
    return new Program(jar);
  }

  /** Runs it there, in these surroundings. */
  Ended run(Surroundings it, Path folder, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> flags = flags(it);
    List<String> command = new ArrayList<>();
    command.addAll(List.of("sh", "-c", "umask " + it.mask().octal + " && exec \"$@\"", "sh"));
    if (it.day().isOfTheClock()) {
      command.addAll(List.of("faketime", "--exclude-monotonic", it.day().date + " 12:00:00"));
    }
    command.add(it.jdk().resolve("bin/java").toString());
    if (it.flags() == Surroundings.Flags.BEFORE_THE_JAR) {
      command.addAll(flags);
    }
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(arguments);
    Path witness = jar.resolveSibling("witness.properties");
    Path said = jar.resolveSibling("said.txt");
    Files.deleteIfExists(witness);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    Map<String, @Nullable String> environment = builder.environment();
    environment.keySet().retainAll(List.of("PATH"));
    environment.put(it.names().variable, it.names().value);
    environment.put("TZ", it.zone().id);
    environment.put("HOME", it.person().home);
    environment.put("USER", it.person().name);
    environment.put("LOGNAME", it.person().name);
    environment.put(WitnessedMain.FILE, witness.toString());
    if (it.day().isOfTheClock()) {
      // Without it, every wait of Java's with a limit ends at once, and is begun again.
      environment.put("FAKETIME_FORCE_MONOTONIC_FIX", "0");
    }
    if (it.day() == Surroundings.Day.OF_THE_SOURCES) {
      environment.put("SOURCE_DATE_EPOCH", Long.toString(it.day().date.toEpochDay() * 86_400));
    }
    switch (it.flags()) {
      case BEFORE_THE_JAR -> {}
      case FOR_EVERY_JAVA -> environment.put("JDK_JAVA_OPTIONS", String.join(" ", flags));
      case OF_OURS -> environment.put("NIANBAO_JAVA_OPTIONS", String.join(" ", flags));
    }
    Process process = builder.start();
    process.getOutputStream().close();
    int code = process.waitFor();
    return new Ended(
        code, Files.readString(said, StandardCharsets.UTF_8), WitnessedMain.read(witness));
  }

  private static List<String> flags(Surroundings it) {
    List<String> flags = new ArrayList<>(it.language().flags());
    flags.add("-Duser.timezone=" + it.zone().id);
    flags.add("-Duser.name=" + it.person().name);
    flags.add("-Duser.home=" + it.person().home);
    flags.add("-XX:ActiveProcessorCount=" + it.cores().cores);
    if (!it.text().name.isEmpty()) {
      flags.add("-Dfile.encoding=" + it.text().name);
    }
    return flags;
  }
}
