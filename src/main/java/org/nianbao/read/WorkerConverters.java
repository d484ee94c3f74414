package org.nianbao.read;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * Converters that share one process of their own. It starts when it is known that there will be a
 * document, and ends with the last converter; where a document ends it, the others go on in a new
 * one.
 */
final class WorkerConverters implements ConverterSource {

  /**
   * What a document may take, the start of the converter not counted. It ends what {@link Bounds}
   * does not see, within 15 seconds on an idle machine, where Java and JRuby start in 4.
   */
  static final Duration LIMIT = Duration.ofSeconds(10);

  private final ProcessBuilder command;
  private final Path source;
  private final Duration limit;

  /** Documents that are converted side by side hold the one lock, one that must be alone both. */
  private final ReadWriteLock company = new ReentrantReadWriteLock();

  private @Nullable WorkerProcess worker;
  private int open;

  /**
   * @param source the site folder
   * @param jobs how many converters may be open at a time
   */
  WorkerConverters(Path source, int jobs) {
    this(WorkerCommand.of(jobs), source, LIMIT);
  }

  WorkerConverters(ProcessBuilder command, Path source, Duration limit) {
    this.command = command;
    this.source = source;
    this.limit = limit;
  }

  @Override
  public synchronized Converter get() {
    open++;
    return new Shared();
  }

  @Override
  public void prepare() {
    worker();
  }

  @Override
  public synchronized void close() {
    if (open == 0 && worker != null) {
      worker.close();
      worker = null;
    }
  }

  private synchronized void closeOne() {
    open--;
    close();
  }

  private synchronized WorkerProcess worker() {
    if (worker == null || worker.isLost()) {
      worker = WorkerProcess.start(command, source, limit);
    }
    return worker;
  }

  /** Absent where the worker was lost meanwhile. */
  private Optional<Converted> convert(Manuscript manuscript, Lock lock) {
    lock.lock();
    try {
      return worker().convert(manuscript);
    } finally {
      lock.unlock();
    }
  }

  private final class Shared implements Converter {

    /** A document that lost its worker to itself or another is tried once more, alone. */
    @Override
    public Converted convert(Manuscript manuscript) {
      return WorkerConverters.this
          .convert(manuscript, company.readLock())
          .or(() -> WorkerConverters.this.convert(manuscript, company.writeLock()))
          .orElseGet(() -> ConversionWorker.tooMuch(manuscript.path()));
    }

    @Override
    public void close() {
      WorkerConverters.this.closeOne();
    }
  }
}
