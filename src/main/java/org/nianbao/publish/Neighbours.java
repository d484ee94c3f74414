package org.nianbao.publish;

import java.nio.file.Path;

/**
 * What lies beside an output folder, on the same file system, so that finished pages are put in
 * place by renaming. All names are hidden and start with that of the output.
 *
 * @param output without symbolic links, for example {@code target/site}
 */
record Neighbours(Path output) {

  /** Where a run writes what is new, for example {@code target/.site.staging}. */
  Path staging() {
    return named("staging");
  }

  /** The output of the run before, while the new one takes its place. */
  Path previous() {
    return named("previous");
  }

  /**
   * The edition before that at the output, once the output is replaced: what changes is made in it,
   * and then the two change places. Most files of both are the same file.
   */
  Path spare() {
    return named("spare");
  }

  /** Held by the one run that may write; it stays, because removing it would let two runs in. */
  Path lock() {
    return named("lock");
  }

  /** What a run keeps for the next one. */
  Path cache() {
    return named("cache");
  }

  private Path named(String what) {
    return output.resolveSibling("." + output.getFileName() + "." + what);
  }
}
