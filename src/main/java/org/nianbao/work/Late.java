package org.nianbao.work;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made once, when it is first asked for, from whatever thread. */
public final class Late<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private volatile @Nullable T value;

  public Late(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T made = value;
    return made == null ? make() : made;
  }

  /**
   * Makes the value on another thread while this one waits for something else. What fails there
   * fails once more where the value is asked for.
   */
  public void begin() {
    Thread thread = new Thread(this::get, "ahead");
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((where, failure) -> {});
    thread.start();
  }

  private synchronized T make() {
    T made = value;
    if (made == null) {
      made = maker.get();
      value = made;
    }
    return made;
  }
}
