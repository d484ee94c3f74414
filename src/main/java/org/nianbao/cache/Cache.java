package org.nianbao.cache;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A folder that a run fills for the next one. It is safe to delete, to copy and to share: entries
 * are named by all that went into them, and what is damaged is made again.
 */
public final class Cache implements AutoCloseable {

  private final Optional<Path> folder;
  private final String program;
  private final Map<String, Pack> packs = new HashMap<>();
  private final Map<String, Store> stores = new HashMap<>();

  /**
   * @param folder need not exist; absent where nothing is to be kept
   * @param program its version; what another one kept is not used
   */
  public Cache(Optional<Path> folder, String program) {
    this.folder = folder;
    this.program = program;
  }

  /** One that keeps nothing. */
  public static Cache none() {
    return new Cache(Optional.empty(), "");
  }

  /** What goes into every key. */
  public String program() {
    return program;
  }

  /** The entries of a name, for example {@code documents}: the same on every call. */
  public Pack pack(String name) {
    return pack(name, Pack.SPARE);
  }

  /** Likewise; {@code spare} is how many entries that a run did not need are left. */
  public synchronized Pack pack(String name, int spare) {
    return packs.computeIfAbsent(
        name, it -> Pack.open(folder.map(at -> at.resolve(it + ".pack")), spare));
  }

  /** The larger entries of a name, likewise. */
  public synchronized Store store(String name) {
    return stores.computeIfAbsent(name, it -> new Store(folder.map(at -> at.resolve(it))));
  }

  /**
   * Keeps what was added.
   *
   * @param whole whether all that is still needed was asked for, so that the rest may go
   */
  public void finish(boolean whole) {
    packs.values().forEach(it -> it.finish(whole));
    if (whole) {
      stores.values().forEach(Store::prune);
    }
  }

  @Override
  public void close() {
    packs.values().forEach(Pack::close);
  }
}
