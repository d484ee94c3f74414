package org.nianbao.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Work on many things, several at once.
 *
 * @param number how many at most, at least 1
 */
public record Jobs(int number, Progress progress) {

  /** As much as the main thread has, for documents and templates that are deeply nested. */
  private static final long STACK_BYTES = 8L << 20;

  public Jobs {
    if (number < 1) {
      throw new IllegalArgumentException("no work without a worker: " + number);
    }
  }

  /** One thing after the other, in silence. */
  public static Jobs one() {
    return new Jobs(1, Progress.NONE);
  }

  /** The same for a part of a stage that tells of its progress as a whole. */
  public Jobs inSilence() {
    return new Jobs(number, Progress.NONE);
  }

  /**
   * Twice as many where there are several, for work that waits half its time for another process.
   */
  public Jobs waiting() {
    return new Jobs(number == 1 ? 1 : 2 * number, progress);
  }

  /** How many to ask of another process at a time, where it shall not wait for us between two. */
  public int ahead() {
    return number == 1 ? 1 : number + 1;
  }

  /** As many at once as one kind of work gains from. */
  public Jobs atMost(int most) {
    return new Jobs(Math.max(1, Math.min(number, most)), progress);
  }

  /** The results in the order of the things, whatever the number of jobs. */
  public <T, R> List<R> map(Progress.Stage stage, List<T> things, Function<T, R> work) {
    AtomicReferenceArray<R> results = new AtomicReferenceArray<>(things.size());
    AtomicInteger next = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    Runnable share =
        () -> {
          for (int i = next.getAndIncrement(); i < things.size(); i = next.getAndIncrement()) {
            results.set(i, work.apply(things.get(i)));
            progress.at(stage, done.incrementAndGet(), things.size());
          }
        };
    int threads = Math.min(number, things.size());
    if (threads <= 1) {
      share.run();
    } else {
      run(share, threads, () -> next.set(things.size()));
    }
    return IntStream.range(0, things.size()).mapToObj(results::get).toList();
  }

  /** {@code stop} keeps the others from beginning anything new where one has failed. */
  private static void run(Runnable share, int threads, Runnable stop) {
    List<FutureTask<?>> running = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      FutureTask<?> task = new FutureTask<>(share, null);
      running.add(task);
      Thread thread = new Thread(null, task, "job-" + (i + 1), STACK_BYTES);
      thread.setDaemon(true);
      thread.start();
    }
    RuntimeException failure = null;
    for (FutureTask<?> task : running) {
      try {
        task.get();
      } catch (ExecutionException e) {
        stop.run();
        failure = failure == null ? unchecked(e.getCause()) : failure;
      } catch (InterruptedException e) {
        stop.run();
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private static RuntimeException unchecked(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
  }
}
