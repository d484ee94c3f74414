package org.nianbao.read;

/**
 * Converts documents one after the other; not for use from two threads.
 *
 * <p>What goes in and comes out are plain values, so that a conversion can be kept, and can run in
 * a process of its own.
 */
interface Converter extends AutoCloseable {

  Converted convert(Manuscript manuscript);

  @Override
  void close();
}
