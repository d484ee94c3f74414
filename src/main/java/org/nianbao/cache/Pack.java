package org.nianbao.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Many entries in a few files. Each run reads the segments that it finds in the folder of the pack
 * and appends to one of its own, so that several may run at once, and one that dies leaves what it
 * has done. What is torn or foreign is passed over; where nothing can be kept, nothing is.
 */
public final class Pack implements AutoCloseable {

  /** So many entries that a run did not need are left for a return to older texts. */
  static final int SPARE = 2000;

  private final Optional<PackFolder> folder;
  private final int spare;
  private final Heads heads = new Heads();
  private final List<Segment> old;

  /** What this run keeps; its number is the next after the old ones. */
  private volatile @Nullable Segment own;

  private boolean failed;

  private Pack(Optional<PackFolder> folder, int spare) {
    this.folder = folder;
    this.spare = spare;
    this.old = folder.map(PackFolder::open).orElse(List.of());
  }

  /**
   * @param path of a folder that need not exist; absent where nothing is to be kept
   * @param spare how many entries that a run did not need are left
   */
  static Pack open(Optional<Path> path, int spare) {
    Pack pack = new Pack(path.map(PackFolder::new), spare);
    for (int i = 0; i < pack.old.size(); i++) {
      pack.old.get(i).index(i, pack.heads);
    }
    return pack;
  }

  /** An intact entry, of this run or an earlier one. */
  public Optional<byte[]> find(Digest key) {
    Optional<Span> span = heads.find(key);
    if (span.isEmpty()) {
      return Optional.empty();
    }
    try {
      Optional<byte[]> value = segment(span.get()).value(span.get());
      value.ifPresent(it -> heads.use(span.get().entry()));
      return value;
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Whether there is an entry, intact or not. */
  public boolean has(Digest key) {
    Optional<Span> span = heads.find(key);
    span.ifPresent(it -> heads.use(it.entry()));
    return span.isPresent();
  }

  /** Adds or replaces an entry; false where it cannot be kept. */
  public boolean keep(Digest key, byte[] value) {
    if (folder.isEmpty() || value.length > Segment.MAX_VALUE) {
      return false;
    }
    ByteBuffer entry = Segment.entry(key, value);
    synchronized (this) {
      return !failed && (isKept(key, entry) || keep(entry));
    }
  }

  /** Whether this run kept the same already. */
  private boolean isKept(Digest key, ByteBuffer entry) {
    return heads
        .find(key)
        .filter(it -> it.segment() == old.size() && Segment.isOf(entry, it))
        .isPresent();
  }

  private boolean keep(ByteBuffer entry) {
    try {
      long start = append(entry);
      heads.use(heads.add(entry.rewind(), old.size(), start));
    } catch (IOException notKept) {
      failed = true;
    }
    return !failed;
  }

  private long append(ByteBuffer entry) throws IOException {
    Segment segment = own;
    if (segment == null) {
      segment = folder.orElseThrow().create();
      own = segment;
    }
    return segment.append(entry);
  }

  private Segment segment(Span span) {
    return span.segment() < old.size() ? old.get(span.segment()) : Objects.requireNonNull(own);
  }

  /** What to throw where an entry was there when the run began, and is gone or damaged. */
  public LostEntry lost(Digest key) {
    return new LostEntry(key.hex());
  }

  /**
   * Puts segments together where there are many, or much in them is not needed.
   *
   * @param whole whether all that is still needed was asked for, so that the rest may go
   */
  synchronized void finish(boolean whole) {
    if (folder.isEmpty() || failed) {
      return;
    }
    boolean drop = whole && heads.isMostlyUnused(spare);
    BitSet chosen = chosen(drop);
    try {
      for (int entry = 0; entry < heads.size() && !chosen.isEmpty(); entry++) {
        Span span = heads.span(entry);
        if (chosen.get(span.segment()) && (!drop || heads.isUsed(entry))) {
          take(span);
        }
      }
    } catch (IOException notKept) {
      failed = true;
      return;
    }
    chosen.stream().mapToObj(old::get).filter(Segment::isSettled).forEach(Segment::delete);
  }

  private BitSet chosen(boolean all) {
    Segment mine = own;
    BitSet chosen =
        Crowd.choose(old.stream().map(Segment::size).toList(), mine == null ? 0 : mine.size());
    for (int i = 0; i < old.size(); i++) {
      if (all || old.get(i).isTorn()) {
        chosen.set(i);
      }
      if (chosen.get(i) && !old.get(i).isSettled()) {
        chosen.clear(i);
      }
    }
    return chosen;
  }

  /** Writes an entry again, unless it is damaged. */
  private void take(Span span) throws IOException {
    Optional<ByteBuffer> entry = segment(span).entry(span);
    if (entry.isPresent()) {
      heads.move(span.entry(), old.size(), append(entry.get()));
    }
  }

  @Override
  public synchronized void close() {
    old.forEach(Segment::close);
    if (own != null) {
      own.close();
    }
  }
}
