package org.nianbao.read;

import java.util.function.Supplier;

/** Makes converters. */
interface ConverterSource extends Supplier<Converter>, AutoCloseable {

  /** Begins what the first converter waits for longest, as one will be asked for. */
  default void prepare() {}

  /** After the last converter. */
  @Override
  default void close() {}
}
