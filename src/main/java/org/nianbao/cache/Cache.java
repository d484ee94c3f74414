package org.nianbao.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A folder that a run fills for the next one. It is safe to delete, to copy and to share: entries
 * are named by all that went into them, and what is damaged is made again.
 */
public final class Cache implements AutoCloseable {

  private static final List<String> PACKS =
      List.of("headers", "documents", "pages", "editions", "attachments");

  private static final List<String> STORES = List.of("conversions", "texts");
  private static final String EXTENSION = ".pack";

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

  /** Empties a folder that runs have filled, as far as it can; whatever else lies in it stays. */
  public static void clear(Path folder) {
    try {
      for (String name : PACKS) {
        Files.deleteIfExists(folder.resolve(name + EXTENSION));
      }
      for (String name : STORES) {
        Store.clear(folder.resolve(name));
      }
    } catch (IOException used) {
      // Nothing in it is wrong; it only saves no time to delete it.
    }
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
    refuseUnknown(PACKS, name);
    return packs.computeIfAbsent(
        name, it -> Pack.open(folder.map(at -> at.resolve(it + EXTENSION)), spare));
  }

  /** The larger entries of a name, likewise. */
  public synchronized Store store(String name) {
    refuseUnknown(STORES, name);
    return stores.computeIfAbsent(name, it -> new Store(folder.map(at -> at.resolve(it))));
  }

  private static void refuseUnknown(List<String> known, String name) {
    if (!known.contains(name)) {
      throw new IllegalArgumentException("not cleared: " + name);
    }
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
