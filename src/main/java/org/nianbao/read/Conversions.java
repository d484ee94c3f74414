package org.nianbao.read;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Converts many documents, in one or more threads with a converter each. What a converter throws is
 * no fault of a document and ends the run.
 */
final class Conversions {

  /** A further converter pays for its start only from so many documents on. */
  static final int DOCUMENTS_PER_CONVERTER = 100;

  private final Supplier<Converter> converters;
  private final int documentsPerConverter;

  Conversions(Supplier<Converter> converters, int documentsPerConverter) {
    this.converters = converters;
    this.documentsPerConverter = documentsPerConverter;
  }

  /** How many converters share the work, at least one. */
  int converters(int documents, int jobs) {
    int useful = (documents + documentsPerConverter - 1) / documentsPerConverter;
    return Math.max(1, Math.min(jobs, useful));
  }

  /** The results in the order of the manuscripts, whatever the number of jobs. */
  List<Converted> run(List<Manuscript> manuscripts, int jobs) {
    if (manuscripts.isEmpty()) {
      return List.of();
    }
    AtomicReferenceArray<Converted> results = new AtomicReferenceArray<>(manuscripts.size());
    AtomicInteger next = new AtomicInteger();
    int threads = converters(manuscripts.size(), jobs);
    Runnable work =
        () -> {
          try (Converter converter = converters.get()) {
            for (int i = next.getAndIncrement();
                i < manuscripts.size();
                i = next.getAndIncrement()) {
              results.set(i, converter.convert(manuscripts.get(i)));
            }
          }
        };
    if (threads == 1) {
      work.run();
    } else {
      runInThreads(work, threads);
    }
    return IntStream.range(0, manuscripts.size()).mapToObj(results::get).toList();
  }

  private static void runInThreads(Runnable work, int threads) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> running =
          IntStream.range(0, threads).<Future<?>>mapToObj(i -> pool.submit(work)).toList();
      for (Future<?> each : running) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      pool.shutdownNow();
    }
  }
}
