package org.nianbao.bench;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Where the programs run side by side at one size.
 *
 * @param site the corpus as a site folder of ours
 * @param folder each program keeps its files in a folder of its own in here
 */
record Lane(Settings settings, Corpus corpus, Path site, Path folder) {

  /** The folder is gone afterwards; it need not have existed. */
  void clear(Path output) throws IOException {
    Folders.setAside(output, settings.old());
  }

  Path product() {
    return settings.product();
  }

  /** Holds what we publish, and beside it what we keep for the next run. */
  Path ours() {
    return folder.resolve("nianbao");
  }

  Path published() {
    return ours().resolve("site");
  }
}
