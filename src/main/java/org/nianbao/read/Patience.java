package org.nianbao.read;

import java.time.Duration;
import java.util.Optional;

/**
 * How long a document may still keep its worker. Time in which other programs had the processor
 * does not count, so that no document is too long only because the machine is busy.
 */
final class Patience {

  /** A worker that stands still uses no processor time; even so it is not waited for forever. */
  private static final int STANDSTILL = 4;

  private Duration limit;
  private long seen;
  private Optional<Duration> seenUsed = Optional.empty();
  private Duration passed = Duration.ZERO;
  private Duration spent = Duration.ZERO;

  /** {@code now} is in nanoseconds, as {@link System#nanoTime} counts them. */
  Patience(Duration limit, long now) {
    this.limit = limit;
    this.seen = now;
  }

  /** From now on anew, as what was waited for so far was not the document. */
  synchronized void restart(Duration limit, long now) {
    this.limit = limit;
    seen = now;
    passed = Duration.ZERO;
    spent = Duration.ZERO;
  }

  /**
   * To be asked again and again.
   *
   * @param used the processor time that the worker has had since it started, where that is known
   */
  synchronized boolean isOver(long now, Optional<Duration> used) {
    Duration since = Duration.ofNanos(now - seen);
    Duration worked =
        used.flatMap(it -> seenUsed.map(it::minus))
            .filter(it -> it.compareTo(since) < 0)
            .orElse(since);
    passed = passed.plus(since);
    spent = spent.plus(worked);
    seen = now;
    seenUsed = used;
    return spent.compareTo(limit) > 0 || passed.compareTo(limit.multipliedBy(STANDSTILL)) > 0;
  }
}
