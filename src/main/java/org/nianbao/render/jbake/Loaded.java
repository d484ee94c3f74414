package org.nianbao.render.jbake;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nianbao.cache.Digest;

/**
 * The style sheets and scripts of a site: when one changes, the pages that load it do.
 *
 * @param files what they are as published, by path within the site
 */
record Loaded(SortedMap<String, Digest> files) {

  /** So many digits tell two editions apart. */
  private static final int VERSION_LENGTH = 8;

  static Loaded of(SortedMap<String, Digest> assets) {
    SortedMap<String, Digest> files = new TreeMap<>(assets);
    files.keySet().removeIf(it -> !it.endsWith(".css") && !it.endsWith(".js"));
    return new Loaded(files);
  }

  /** What follows the address; empty for what is no such file. */
  String version(String address) {
    Digest digest = files.get(address);
    return digest == null ? "" : "?v=" + digest.hex().substring(0, VERSION_LENGTH);
  }

  /** As in <a href="https://www.w3.org/TR/SRI/">Subresource Integrity</a>; empty likewise. */
  String integrity(String address) {
    Digest digest = files.get(address);
    return digest == null ? "" : "sha256-" + digest.base64();
  }

  Digest digest() {
    List<String> all = new ArrayList<>();
    files.forEach(
        (path, digest) -> {
          all.add(path);
          all.add(digest.hex());
        });
    return Digest.of(all);
  }
}
