package org.nianbao.cache;

/**
 * Gives one object for equal values, where it saw one lately, so that many readers need less
 * memory. It never holds more than {@link #SIZE} values. May be used by several threads without a
 * lock, as long as all fields of the values are final: they may miss what another has just seen.
 */
public final class Interner {

  /** A power of two. */
  private static final int SIZE = 1 << 12;

  private final Object[] seen = new Object[SIZE];

  /** The value, or one that equals it and is of its class. */
  public <T> T intern(T value) {
    // A record of one text often has the hash of that text; the factor spreads near hashes.
    int hash = (value.hashCode() + value.getClass().getName().hashCode()) * 0x9E3779B9;
    int slot = hash >>> (Integer.SIZE - Integer.numberOfTrailingZeros(SIZE));
    Object known = seen[slot];
    if (known != null && known.getClass() == value.getClass() && known.equals(value)) {
      @SuppressWarnings("unchecked") // of the same class
      T same = (T) known;
      return same;
    }
    seen[slot] = value;
    return value;
  }
}
