package org.nianbao.render.jbake;

import org.nianbao.cache.Digest;

/** Where pages go; used from several threads at once. */
public interface PageSink {

  /**
   * Takes a page over from the edition before.
   *
   * @param file for example {@code tags/an-kang-bei/index.html}
   * @param digest of its bytes
   * @return false where that edition has no such file, so that it must be given
   */
  boolean reuse(String file, Digest digest);

  /** Takes a page that was rendered, and tells the digest of its bytes in UTF-8. */
  Digest give(String file, String page);
}
