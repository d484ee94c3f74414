package org.nianbao.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at a process and all below it, again and again, until it is stopped. */
final class Watch {

  private static final long PAUSE_MILLIS = 100;

  /** To look at a large process takes long; nine tenths of the time it is left alone. */
  private static final int PAUSE_FACTOR = 9;

  private final ProcessHandle root;
  private final Map<ProcessHandle, Duration> cpu = new HashMap<>();
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread thread;
  private long peak;

  Watch(ProcessHandle root) {
    this.root = root;
    thread = new Thread(this::watch, "watch");
    thread.setDaemon(true);
    thread.start();
  }

  void stop() throws InterruptedException {
    stopping.countDown();
    thread.join();
  }

  /** The most bytes that all held at once; after {@link #stop}. */
  OptionalLong peak() {
    return peak == 0 ? OptionalLong.empty() : OptionalLong.of(peak);
  }

  /**
   * The processor time that was seen, which is a little too low; after {@link #stop}. A process
   * whose parent did not wait for its end is in here and nowhere else.
   */
  Duration cpu() {
    return cpu.values().stream().reduce(Duration.ZERO, Duration::plus);
  }

  /** Those that were seen and run still. */
  List<ProcessHandle> running() {
    return cpu.keySet().stream().filter(ProcessHandle::isAlive).toList();
  }

  private void watch() {
    long pause = 0;
    try {
      while (!stopping.await(pause, TimeUnit.NANOSECONDS)) {
        long start = System.nanoTime();
        look();
        long taken = System.nanoTime() - start;
        pause = Math.max(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS), PAUSE_FACTOR * taken);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    long sum = 0;
    for (ProcessHandle process : tree()) {
      sum += Memory.of(process.pid()).orElse(0);
      process.info().totalCpuDuration().ifPresent(it -> cpu.put(process, it));
    }
    peak = Math.max(peak, sum);
  }

  /** With those whose parent has ended, which are nobody's descendants any more. */
  private Set<ProcessHandle> tree() {
    return Stream.of(Stream.of(root), root.descendants(), running().stream())
        .flatMap(it -> it)
        .collect(Collectors.toSet());
  }
}
