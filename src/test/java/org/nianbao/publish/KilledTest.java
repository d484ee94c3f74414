package org.nianbao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.cache.Cache;
import org.nianbao.problem.Problems;
import org.nianbao.work.Jobs;
import org.nianbao.work.Progress;

/**
 * Ends a process that publishes one edition after the other at random moments, as {@code kill -9}
 * does, and looks at the output each time before anything else touches it. The number of times can
 * be set: {@code mvn test -Dtest=KilledTest -Dnianbao.kills=1000}.
 */
class KilledTest {

  private static final int KILLS = Integer.getInteger("nianbao.kills", 50);
  private static final Editions EDITIONS = new Editions(40);

  /** As publications do not all take the same time, and the ends of them matter most. */
  private static final double LONGER = 1.3;

  private final Path source;

  KilledTest(@TempDir Path folder) {
    source = folder.resolve("网站");
    Editions.writeSources(source);
  }

  @Test
  void theOutputIsAlwaysTheOldEditionOrTheNewOne() throws IOException, InterruptedException {
    Random random = new Random(KILLS);
    int halfway = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      Process publisher = start();
      try (BufferedReader said = publisher.inputReader(StandardCharsets.UTF_8)) {
        // The first one cleared up after the kill before; then it is at work all the time.
        assertThat(said.readLine()).as("kill %s", kill).isEqualTo("published");
        long first = System.nanoTime();
        assertThat(said.readLine()).as("kill %s", kill).isEqualTo("published");
        long oneTakes = System.nanoTime() - first;
        LockSupport.parkNanos((long) (oneTakes * random.nextDouble() * LONGER));
        publisher.destroyForcibly();
      }
      publisher.waitFor();

      assertThat(EDITIONS.whole(output(source))).as("kill %s", kill).isNotNegative();
      halfway += Files.exists(source.resolve("target/.site.staging")) ? 1 : 0;
    }
    assertThat(halfway).as("kills within a publication").isGreaterThan(KILLS / 2);
    assertThat(publish(source, 0)).isTrue();
    assertThat(EDITIONS.whole(output(source))).isZero();
    assertThat(TestSite.names(source.resolve("target"))).containsExactly(".site.spare", "site");
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dsun.jnu.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            Publisher.class.getName(),
            source.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static Path output(Path source) {
    return source.resolve("target/site");
  }

  private static boolean publish(Path source, int number) {
    Optional<Publication> opened =
        Publication.open(
            source,
            output(source),
            Cache.none(),
            new Jobs(2, Progress.NONE),
            (path, text) -> {},
            new Problems());
    try (Publication publication = opened.orElseThrow()) {
      EDITIONS.give(publication, source, number);
      return publication.publish(TestSite.IMPRINT, TestSite.HOST);
    }
  }

  /** Publishes to the site folder in its argument until it is ended, and says so each time. */
  static final class Publisher {

    private Publisher() {}

    public static void main(String[] args) {
      Path source = Path.of(args[0]);
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      for (int number = 0; ; number = (number + 1) % Editions.COUNT) {
        if (!publish(source, number)) {
          throw new UncheckedIOException(new IOException("not published"));
        }
        out.println("published");
      }
    }
  }
}
