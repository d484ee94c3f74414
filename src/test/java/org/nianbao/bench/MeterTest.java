package org.nianbao.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a run takes is that of all its processes. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no sh")
final class MeterTest {

  /** Some tenths of a second of nothing but counting. */
  private static final String WORK = "i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done";

  private static final long MEGABYTE = 1L << 20;

  @TempDir private Path folder;

  private Meter meter = new Meter(Path.of(""));

  @BeforeEach
  void keepsItsFilesInAFolder() {
    meter = new Meter(folder.resolve("logs"));
  }

  @Test
  void waitingTakesTimeButNoProcessor() throws Exception {
    Measurement run = run("sleep 0.5");

    assertThat(run.wall()).isGreaterThanOrEqualTo(Duration.ofMillis(500));
    assertThat(run.cpu()).isLessThan(Duration.ofMillis(400));
  }

  @Test
  void theWorkOfAllBelowCounts() throws Exception {
    Duration alone = run(WORK).cpu();
    Duration below = run("sh -c '" + WORK + "' & sh -c '" + WORK + "; " + WORK + "' & wait").cpu();

    assertThat(alone).isPositive();
    assertThat(below).isGreaterThan(alone);
  }

  @Test
  void theWorkOfOneThatNobodyWaitedForCounts() throws Exception {
    Duration alone = run(WORK).cpu();
    Duration left = run("sh -c '" + WORK + "; " + WORK + "; sleep 0.3' & sleep 3").cpu();

    assertThat(left).isGreaterThan(alone.dividedBy(2));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theMemoryOfAllBelowCounts() throws Exception {
    String java = "'" + Tools.java() + "' -Xmx64m -cp target/test-classes " + Hold.class.getName();

    long one = run(java).peak().orElse(0);
    long two = run(java + " & " + java + " & wait").peak().orElse(0);

    assertThat(one).isBetween(32 * MEGABYTE, 512 * MEGABYTE);
    assertThat(two - one).isGreaterThan(16 * MEGABYTE);
  }

  @Test
  void aFailureIsNoMeasurement() {
    assertThatThrownBy(() -> run("echo no such luck >&2; exit 3"))
        .isInstanceOf(RunFailed.class)
        .hasMessage("exit code 3: no such luck");
  }

  @Test
  void twoLinesOfTimesAreTheShellAndItsChildren() {
    assertThat(Meter.children("0m0.010000s 0m0.020000s\n1m2.500000s 0m0.250000s\n"))
        .isEqualTo(Duration.ofMillis(62_750));
    assertThat(Meter.children("0m0,010s 0m0,020s\n0m2,5s 0m0,25s\n"))
        .isEqualTo(Duration.ofMillis(2_750));
  }

  private Measurement run(String script) throws Exception {
    return meter.run("run", List.of("sh", "-c", script), Path.of("").toAbsolutePath());
  }
}
