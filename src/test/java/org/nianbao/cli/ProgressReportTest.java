package org.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.nianbao.problem.Language;
import org.nianbao.work.Progress;

class ProgressReportTest {

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final Hand clock = new Hand();

  /** What is printed where every step takes a second. */
  private String printed(boolean isTerminal, Language language, int steps) {
    PrintStream err = new PrintStream(printed, true, StandardCharsets.UTF_8);
    try (ProgressReport report = new ProgressReport(err, clock, new Words(language), isTerminal)) {
      for (int done = 1; done <= steps; done++) {
        clock.now = clock.now.plusSeconds(1);
        report.at(Progress.Stage.CHECK, done, steps);
      }
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aShortRunSaysNothing() {
    assertThat(printed(true, Language.ZH_CN, 3)).isEmpty();
    assertThat(printed(false, Language.ZH_CN, 3)).isEmpty();
  }

  @Test
  void aLogGetsAPlainLineNowAndThen() {
    assertThat(printed(false, Language.ZH_CN, 40)).isEqualTo("检查文档 10 %\n检查文档 47 %\n检查文档 85 %\n");
  }

  @Test
  void aTerminalGetsABarOnOneLineThatIsWipedAtTheEnd() {
    assertThat(printed(true, Language.ZH_TW, 4))
        .isEqualTo("\r\u001B[K[########################] 檢查文件 100 %\r\u001B[K");
  }

  private static final class Hand extends Clock {

    private Instant now = Instant.EPOCH;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
