package org.nianbao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {

  private final TestSite site;

  RunLockTest(@TempDir Path folder) {
    site = TestSite.in(folder);
  }

  @Test
  void refusesASecondRunOfTheSameProcess() {
    try (Publication first = site.open().orElseThrow()) {
      TestSite.write(first.folder().resolve("index.html"), "第一版");

      assertThat(site.open()).isEmpty();

      assertThat(site.faults()).containsExactly("NB703 %1$s:1:1 [%1$s]".formatted(site.output));
      assertThat(first.folder().resolve("index.html")).exists();
    }
  }

  @Test
  void refusesARunWhileAnotherProcessWrites() throws IOException, InterruptedException {
    site.publish("第一版");
    Path lock = new Neighbours(Trees.real(site.output)).lock();
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LockHolder.class.getName(),
                lock.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said = other.inputReader(StandardCharsets.UTF_8)) {
      assertThat(said.readLine()).isEqualTo("held");

      assertThat(site.open()).isEmpty();
    } finally {
      other.destroy();
      other.waitFor();
    }

    assertThat(site.faults()).singleElement().asString().startsWith("NB703");
    assertThat(site.open()).as("after the other died").hasValueSatisfying(Publication::close);
  }

  @Test
  void letsRunsOnDifferentOutputsGoOn() {
    try (Publication first = site.open().orElseThrow();
        Publication second = site.open(site.source.resolve("target/preview")).orElseThrow()) {
      assertThat(first.folder()).isNotEqualTo(second.folder());
    }
  }

  /** Holds the lock of the file in its argument until it is ended. */
  static final class LockHolder {

    private LockHolder() {}

    public static void main(String[] args) throws IOException {
      RunLock lock = RunLock.tryAcquire(Path.of(args[0]), new Disk()).orElseThrow();
      System.out.println("held");
      System.out.flush();
      if (System.in.read() < 0) {
        lock.release();
      }
    }
  }
}
