package org.nianbao.render.jbake;

import java.util.List;
import org.nianbao.cache.Digest;

/** The pages of a batch in an earlier run. */
record KeptBatch(List<Entry> pages) {

  /**
   * A page.
   *
   * @param key under which the {@link KeptPage} is found
   */
  record Entry(String address, Digest key) {}
}
