package org.nianbao.fuzz;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program: {@code mvn -Pfuzz} starts it in the folder with {@code pom.xml}. It feeds one target
 * after the other, each in a process of its own, and ends with 1 where something was found or a
 * target did not run as long as it should.
 */
final class Fuzz {

  /** Different finds of one target, after which it is enough. */
  private static final int ENOUGH = 10;

  /** Seconds that one input may take; the first waits until all classes were instrumented. */
  private static final int PATIENCE = 30;

  private static final Pattern RUNS = Pattern.compile("stat::number_of_executed_units:\\s*(\\d+)");
  private static final Pattern FIND = Pattern.compile("(?:crash|timeout|oom|slow-unit)-.*");

  private final Path folder = Path.of("").toAbsolutePath();
  private final PrintStream out;
  private final Duration time;

  private Fuzz(PrintStream out, Duration time) {
    this.out = out;
    this.time = time;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    List<Target> targets;
    Duration time;
    try {
      targets = targets(System.getProperty("fuzz.targets", ""));
      time = Duration.ofSeconds(Integer.parseInt(System.getProperty("fuzz.seconds", "600")));
    } catch (IllegalArgumentException wrongUsage) {
      out.println(wrongUsage.getMessage());
      System.exit(2);
      return;
    }
    System.exit(new Fuzz(out, time).run(targets) ? 0 : 1);
  }

  private static List<Target> targets(String words) {
    return words.isBlank()
        ? List.of(Target.values())
        : Arrays.stream(words.split(","))
            .map(it -> Target.valueOf(it.strip().toUpperCase(Locale.ROOT)))
            .toList();
  }

  /** Whether nothing was found. */
  private boolean run(List<Target> targets) throws IOException, InterruptedException {
    out.printf("%-10s %12s %8s %6s%n", "target", "runs", "seconds", "finds");
    boolean fine = true;
    for (Target target : targets) {
      fine &= run(target);
    }
    return fine;
  }

  private boolean run(Target target) throws IOException, InterruptedException {
    Path work = Files.createDirectories(folder.resolve("target/fuzz").resolve(target.word()));
    Files.createDirectories(work.resolve("corpus"));
    List<Path> before = finds(work);
    Path log = work.resolve("log.txt");
    long start = System.nanoTime();
    int end =
        new ProcessBuilder(command(target, work))
            .directory(work.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
    List<Path> found = new ArrayList<>(finds(work));
    found.removeAll(before);
    out.printf("%-10s %,12d %,8d %,6d%n", target.word(), runs(log), seconds, found.size());
    found.forEach(it -> out.println("  " + folder.relativize(it)));
    if (end != 0 && found.isEmpty()) {
      out.println("  did not run: " + folder.relativize(log));
    }
    return end == 0 && found.isEmpty();
  }

  private List<String> command(Target target, Path work) {
    Path seeds = folder.resolve("src/test/resources/fuzz");
    Path words = seeds.resolve(target.word() + ".dict");
    String classes =
        Stream.of("org.nianbao.**", target.library())
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining(File.pathSeparator));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+EnableDynamicAgentLoading",
                "-XX:-OmitStackTraceInFastThrow",
                "-classpath",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.type(),
                "--instrumentation_includes=" + classes,
                "--custom_hook_includes=" + classes,
                "--reproducer_path=" + work,
                "--keep_going=" + ENOUGH,
                "-artifact_prefix=" + work + File.separator,
                "-max_total_time=" + time.toSeconds(),
                "-timeout=" + PATIENCE,
                "-rss_limit_mb=3000",
                "-max_len=" + target.longest(),
                "-print_final_stats=1"));
    // To look into every comparison of a library, too, makes it ten times slower and finds less.
    command.add(target.library().isEmpty() ? "-use_value_profile=1" : "--trace=cov");
    if (Files.exists(words)) {
      command.add("-dict=" + words);
    }
    command.add(work.resolve("corpus").toString());
    command.add(seeds.resolve(target.word()).toString());
    return command;
  }

  private static List<Path> finds(Path work) throws IOException {
    try (Stream<Path> files = Files.list(work)) {
      return files
          .filter(it -> FIND.matcher(it.getFileName().toString()).matches())
          .sorted()
          .toList();
    }
  }

  /** Zero where the process did not come to its end. */
  private static long runs(Path log) throws IOException {
    return RUNS.matcher(Files.readString(log, StandardCharsets.ISO_8859_1))
        .results()
        .mapToLong(it -> Long.parseLong(it.group(1)))
        .max()
        .orElse(0);
  }
}
