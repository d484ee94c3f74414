package org.nianbao.cache;

/** An entry that was there is torn or gone; the run that needs it must make everything anew. */
public final class LostEntry extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LostEntry(String key) {
    super(key);
  }
}
