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
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;

/** Converts many documents, in one or more threads with a converter each. */
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
          try (Worker worker = new Worker(converters)) {
            for (int i = next.getAndIncrement();
                i < manuscripts.size();
                i = next.getAndIncrement()) {
              results.set(i, worker.convert(manuscripts.get(i)));
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
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      pool.shutdownNow();
    }
  }

  /** A converter that is replaced after it failed, as nobody knows what the failure left behind. */
  private static final class Worker implements AutoCloseable {

    private final Supplier<Converter> converters;
    private Converter converter;

    Worker(Supplier<Converter> converters) {
      this.converters = converters;
      this.converter = converters.get();
    }

    Converted convert(Manuscript manuscript) {
      try {
        return converter.convert(manuscript);
      } catch (RuntimeException | StackOverflowError e) {
        converter.close();
        converter = converters.get();
        Place place = Place.of(manuscript.path());
        return Converted.failed(manuscript.path(), Problem.of(Code.NB510, place, className(e)));
      }
    }

    @Override
    public void close() {
      converter.close();
    }

    private static String className(Throwable failure) {
      Throwable cause = failure.getCause();
      return (cause == null ? failure : cause).getClass().getSimpleName();
    }
  }
}
