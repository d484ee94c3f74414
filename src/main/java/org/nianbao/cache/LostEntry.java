package org.nianbao.cache;

/** An entry that was there is damaged or gone; the run that needs it begins anew without any. */
public final class LostEntry extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LostEntry(String key) {
    super(key);
  }
}
