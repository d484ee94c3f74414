package org.nianbao.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

/**
 * Converters that several threads share; each is made when it is first needed. What a converter
 * throws is no fault of a document and ends the run.
 */
final class ConverterPool implements AutoCloseable {

  /** A further converter pays for its start only from so many documents on. */
  static final int DOCUMENTS_PER_CONVERTER = 100;

  private final ConverterSource converters;
  private final int most;
  private final Semaphore free;
  private final Deque<Converter> idle = new ArrayDeque<>();
  private int open;
  private int asked;

  /**
   * @param expected how many documents there may be to convert; there is a converter for each
   *     {@value #DOCUMENTS_PER_CONVERTER}, and more where more are converted
   * @param most how many may convert at once
   */
  ConverterPool(ConverterSource converters, int expected, int most) {
    this.converters = converters;
    this.most = most;
    this.open = Math.max(1, Math.min(most, useful(expected)));
    this.free = new Semaphore(open, true);
  }

  private static int useful(int documents) {
    return (documents + DOCUMENTS_PER_CONVERTER - 1) / DOCUMENTS_PER_CONVERTER;
  }

  /** Waits for a converter where all are busy. */
  Converted convert(Manuscript manuscript) {
    grow();
    free.acquireUninterruptibly();
    try {
      Converter converter = taken();
      Converted converted = converter.convert(manuscript);
      give(converter);
      return converted;
    } finally {
      free.release();
    }
  }

  /** How many may convert at once now. */
  synchronized int open() {
    return open;
  }

  private synchronized void grow() {
    asked++;
    if (open < most && useful(asked) > open) {
      open++;
      free.release();
    }
  }

  private Converter taken() {
    synchronized (idle) {
      Converter converter = idle.poll();
      if (converter != null) {
        return converter;
      }
    }
    return converters.get();
  }

  private void give(Converter converter) {
    synchronized (idle) {
      idle.push(converter);
    }
  }

  @Override
  public void close() {
    synchronized (idle) {
      idle.forEach(Converter::close);
      idle.clear();
    }
    converters.close();
  }
}
