package org.nianbao.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nianbao.work.Progress;

/**
 * Says on the way how far a long run has come: in a terminal on one line that it wipes at the end,
 * elsewhere, as in the log of a CI, on a plain line now and then. A short run says nothing.
 */
final class ProgressReport implements Progress, AutoCloseable {

  /** Nobody asks before. */
  private static final Duration SILENCE = Duration.ofSeconds(3);

  private static final Duration BETWEEN_LINES = Duration.ofSeconds(15);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
  private static final int BAR = 24;

  /** Goes back to the beginning of the line and wipes it. */
  private static final String WIPE = "\r\u001B[K";

  private final PrintStream err;
  private final Clock clock;
  private final Words words;
  private final boolean isTerminal;
  private @Nullable Instant next;
  private boolean drawn;

  ProgressReport(PrintStream err, Clock clock, Words words, boolean isTerminal) {
    this.err = err;
    this.clock = clock;
    this.words = words;
    this.isTerminal = isTerminal;
  }

  @Override
  public synchronized void at(Stage stage, int done, int total) {
    Instant now = clock.instant();
    if (next == null) {
      next = now.plus(SILENCE);
    }
    if (now.isBefore(next)) {
      return;
    }
    next = now.plus(isTerminal ? BETWEEN_LOOKS : BETWEEN_LINES);
    String line =
        words.get("progress." + stage.name().toLowerCase(Locale.ROOT), percent(done, total));
    if (isTerminal) {
      err.print(WIPE + bar(done, total) + " " + line);
      drawn = true;
    } else {
      err.print(line + "\n");
    }
    err.flush();
  }

  private static int percent(int done, int total) {
    return (int) (100L * done / total);
  }

  private static String bar(int done, int total) {
    int full = (int) ((long) BAR * done / total);
    return "[" + "#".repeat(full) + ".".repeat(BAR - full) + "]";
  }

  @Override
  public synchronized void close() {
    if (drawn) {
      err.print(WIPE);
      err.flush();
    }
  }
}
