package org.nianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Starts the program once more, with the flags that {@code java -jar} cannot set, which halves the
 * work of a build, and with a locale in which files may have Chinese names. Where the user has set
 * flags, those stand.
 */
final class Launcher {

  /** Set in the second process: the number of the first. */
  static final String PARENT = "nianbao.parent";

  /** Beside the program's jar: its classes as they lie in memory. */
  static final String ARCHIVE = "nianbao.jsa";

  /** The simplest collector is the fastest. */
  private static final List<String> FLAGS =
      List.of(
          "-XX:+IgnoreUnrecognizedVMOptions",
          "-XX:+UseSerialGC",
          "-XX:MaxRAMPercentage=50",
          "-XX:-UsePerfData",
          "-Xlog:disable");

  /** For short work, the first of Java's compilers alone is faster than both. */
  private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

  /** The variable with flags that the user wants besides, separated by blanks. */
  static final String OPTIONS = "NIANBAO_JAVA_OPTIONS";

  /** What every Java reads; flags there may not go together with ours. */
  private static final List<String> OPTIONS_OF_JAVA =
      List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS");

  /** What is done sooner than another process starts. */
  private static final Set<String> QUICK =
      Set.of(Grammar.EXPLAIN, Grammar.HELP, "-h", Options.HELP, "-V", Options.VERSION);

  private static final Duration TO_END = Duration.ofSeconds(10);

  /** As a shell tells that a program was interrupted. */
  private static final int INTERRUPTED = 130;

  private final Path jar;
  private final Map<String, String> environment;

  private Launcher(Path jar, Map<String, String> environment) {
    this.jar = jar;
    this.environment = environment;
  }

  /** Absent where this process shall do the work itself. */
  static Optional<Launcher> find(Map<String, String> environment, String... args) {
    String classPath = System.getProperty("java.class.path");
    if (System.getProperty(PARENT) != null
        || !classPath.endsWith(".jar")
        || !Files.isRegularFile(Path.of(classPath))
        || args.length == 0
        || isQuick(args)
        || NameEncoding.ofThisProcess().loses(args)
        || OPTIONS_OF_JAVA.stream().anyMatch(environment::containsKey)
        || hasFlags(ProcessHandle.current().info().arguments())) {
      return Optional.empty();
    }
    return Optional.of(new Launcher(Path.of(classPath).toAbsolutePath(), environment));
  }

  /** Whether these arguments ask for something that needs no site. */
  static boolean isQuick(String... args) {
    return Stream.of(args).anyMatch(QUICK::contains);
  }

  /** Whether something stands before {@code -jar}; Windows does not tell. */
  private static boolean hasFlags(Optional<String[]> arguments) {
    return arguments.isPresent()
        && arguments.get().length > 0
        && !arguments.get()[0].equals("-jar");
  }

  /** The exit code of the second process; absent where it cannot be started. */
  Optional<Integer> run(String... args) {
    Process child;
    try {
      ProcessBuilder builder = new ProcessBuilder(command(args)).inheritIO();
      if (!NameEncoding.ofThisProcess().isWhole()) {
        builder.environment().put(NameEncoding.VARIABLE, NameEncoding.LOCALE);
      }
      child = builder.start();
    } catch (IOException e) {
      return Optional.empty();
    }
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(child)));
    return Optional.of(wait(child));
  }

  private List<String> command(String... args) {
    List<String> command = start();
    if (!Workload.isLarge(args)) {
      command.add(QUICK_COMPILER);
    }
    Path archive = jar.resolveSibling(ARCHIVE);
    if (Files.isRegularFile(archive)) {
      command.add("-XX:SharedArchiveFile=" + archive);
    }
    command.add("-D" + PARENT + "=" + ProcessHandle.current().pid());
    String more = environment.getOrDefault(OPTIONS, "").strip();
    if (!more.isEmpty()) {
      command.addAll(List.of(more.split("\\s+")));
    }
    command.add("-jar");
    command.add(jar.toString());
    command.addAll(List.of(args));
    return command;
  }

  /** The beginning of a command: this Java and our flags. */
  static List<String> start() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    return command;
  }

  private static int wait(Process child) {
    try {
      return child.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return INTERRUPTED;
    }
  }

  private static void end(Process child) {
    child.destroy();
    try {
      if (!child.waitFor(TO_END.toSeconds(), TimeUnit.SECONDS)) {
        child.destroyForcibly();
      }
    } catch (InterruptedException e) {
      child.destroyForcibly();
    }
  }

  /** Ends this process with the one that started it, if one did. */
  static void endWithParent() {
    String number = System.getProperty(PARENT);
    if (number == null) {
      return;
    }
    Optional<ProcessHandle> parent =
        ProcessHandle.current().parent().filter(it -> Long.toString(it.pid()).equals(number));
    Thread watch =
        new Thread(
            () -> {
              parent.ifPresent(it -> it.onExit().join());
              Runtime.getRuntime().halt(INTERRUPTED);
            });
    watch.setDaemon(true);
    watch.start();
  }
}
