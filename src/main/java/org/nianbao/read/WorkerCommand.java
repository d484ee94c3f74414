package org.nianbao.read;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How a {@link ConversionWorker} is started: with this Java and class path, and flags of its own.
 * What is public is for the bench, which measures the least that a conversion takes.
 */
public final class WorkerCommand {

  /** Beside the program's jar: the worker's classes as they lie in memory, which saves a second. */
  static final String ARCHIVE = "nianbao-worker.jsa";

  /** The property that names an archive to be made of this run. */
  private static final String NEW_ARCHIVE = "nianbao.worker.archive";

  /** For Java, JRuby and what its compiler makes of Asciidoctor. */
  private static final int MIB = 128;

  /** For a document of the largest size that is read, and all that it becomes on the way. */
  private static final int MIB_PER_CONVERTER = 192;

  /**
   * Short work: the first compiler alone and the simplest collector start fastest. A worker out of
   * memory ends, as nobody knows which thread would get the error. What the machine is set to must
   * not show in the output.
   */
  public static final List<String> FLAGS =
      List.of(
          "-XX:+IgnoreUnrecognizedVMOptions",
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-XX:-UsePerfData",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:+DisplayVMOutputToStderr",
          "-XX:ReservedCodeCacheSize=240m",
          "-Xlog:disable",
          "-Xss8m",
          "-Dfile.encoding=UTF-8",
          "-Duser.language=en",
          "-Duser.country=US",
          "-Duser.timezone=UTC",
          "-Djava.awt.headless=true",
          "-Djruby.native.enabled=false",
          "-Djruby.cli.rubygems.enable=false");

  /**
   * Where AsciidoctorJ's jar holds the Ruby program. Told of it, Ruby does without RubyGems, whose
   * start and whose search of all gems take longer than the rest.
   */
  public static final String PROGRAM = "gems/asciidoctor-2.0.26/lib";

  /** Without a locale, Java on Linux cannot open files with Chinese names. */
  private static final List<String> LOCALE = List.of("LC_ALL", "LC_CTYPE", "LANG");

  private static final String WINDOWS = "SystemRoot";

  private WorkerCommand() {}

  /** {@code converters} is how many may work at a time. */
  static ProcessBuilder of(int converters) {
    return of(ConversionWorker.class, converters, List.of());
  }

  /** The same with another main class and more flags. */
  static ProcessBuilder of(Class<?> main, int converters, List<String> more) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.add("-Xmx" + (MIB + MIB_PER_CONVERTER * converters) + "m");
    String folder = System.getProperty("java.io.tmpdir");
    command.add("-Djava.io.tmpdir=" + folder);
    List<Path> classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(it -> Path.of(it).toAbsolutePath())
            .toList();
    String fresh = System.getProperty(NEW_ARCHIVE);
    if (fresh != null) {
      command.add("-XX:ArchiveClassesAtExit=" + fresh);
    } else {
      archive(classPath).forEach(it -> command.add("-XX:SharedArchiveFile=" + it));
    }
    command.addAll(more);
    command.add("-cp");
    command.add(String.join(File.pathSeparator, classPath.stream().map(Path::toString).toList()));
    command.add(main.getName());
    ProcessBuilder process =
        new ProcessBuilder(command)
            .directory(new File(folder))
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    reduce(process.environment());
    return process;
  }

  private static Stream<Path> archive(List<Path> classPath) {
    return Stream.of(classPath.get(0).resolveSibling(ARCHIVE))
        .filter(it -> classPath.size() == 1 && Files.isRegularFile(it));
  }

  /** Nothing that a build machine keeps in its environment is in the reach of a document. */
  private static void reduce(Map<String, String> environment) {
    environment.keySet().removeIf(it -> !LOCALE.contains(it) && !it.equalsIgnoreCase(WINDOWS));
  }
}
