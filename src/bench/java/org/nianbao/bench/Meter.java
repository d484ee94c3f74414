package org.nianbao.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Runs commands, and measures them with all the processes that they start. */
final class Meter {

  /** The shell's {@code times} knows what every process below took that was waited for. */
  private static final String SCRIPT =
      "log=$1; times=$2; shift 2; \"$@\" >\"$log\" 2>&1 </dev/null; code=$?;"
          + " times >\"$times\"; exit \"$code\"";

  private static final Pattern TIME = Pattern.compile("(\\d+)m(\\d+)[.,](\\d+)s");

  /** What would change how a peer runs. */
  private static final List<String> FOREIGN =
      List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "JAVA_OPTS", "NODE_OPTIONS", "RUBYOPT");

  /** Far beyond what anything here takes; a hanging process must not hang the bench. */
  private static final Duration LIMIT = Duration.ofHours(2);

  private static final Duration LINGER = Duration.ofSeconds(20);
  private static final int LAST_LINES = 5;

  private final Path folder;

  /** {@code folder} is where what the commands print is kept. */
  Meter(Path folder) {
    this.folder = folder;
  }

  /** {@code name} is that of the files which tell about the run, for example {@code hugo-1}. */
  Measurement run(String name, List<String> command, Path directory)
      throws RunFailed, IOException, InterruptedException {
    Files.createDirectories(folder);
    Path log = folder.resolve(name + ".log").toAbsolutePath();
    Path times = folder.resolve(name + ".times").toAbsolutePath();
    List<String> line = new ArrayList<>(List.of("sh", "-c", SCRIPT, "sh"));
    line.addAll(List.of(log.toString(), times.toString()));
    line.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(line).directory(directory.toFile());
    builder.environment().keySet().removeAll(FOREIGN);
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);

    long start = System.nanoTime();
    Process process = builder.start();
    Watch watch = new Watch(process.toHandle());
    boolean ended = process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
    Duration wall = Duration.ofNanos(System.nanoTime() - start);
    watch.stop();
    boolean lingers = lingers(watch, ended ? LINGER : Duration.ZERO);
    if (!ended) {
      throw new RunFailed("did not end within " + LIMIT.toMinutes() + " minutes");
    }
    if (process.exitValue() != 0) {
      throw new RunFailed("exit code " + process.exitValue() + ": " + lastLines(log));
    }
    if (lingers) {
      throw new RunFailed("left processes behind");
    }
    Duration counted = children(Files.readString(times));
    Duration seen = watch.cpu();
    return new Measurement(wall, counted.compareTo(seen) > 0 ? counted : seen, watch.peak());
  }

  /** The second line of {@code times} is about the children: user and system. */
  static Duration children(String times) {
    List<Duration> all = TIME.matcher(times).results().map(Meter::duration).toList();
    return all.get(2).plus(all.get(3));
  }

  private static Duration duration(MatchResult time) {
    String nanos = (time.group(3) + "000000000").substring(0, 9);
    return Duration.ofMinutes(Long.parseLong(time.group(1)))
        .plusSeconds(Long.parseLong(time.group(2)))
        .plusNanos(Long.parseLong(nanos));
  }

  /** Whether something had to be ended by force, so that it does not disturb the next run. */
  private static boolean lingers(Watch watch, Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (!watch.running().isEmpty() && System.nanoTime() < end) {
      Thread.sleep(50);
    }
    List<ProcessHandle> running = watch.running();
    running.forEach(ProcessHandle::destroyForcibly);
    return !running.isEmpty();
  }

  private static String lastLines(Path log) throws IOException {
    List<String> lines =
        new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
            .lines()
            .filter(it -> !it.isBlank())
            .toList();
    return String.join(" ", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
  }
}
