package org.nianbao.read;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * All that was read.
 *
 * @param settings jbake.properties by key, in the order of the keys
 * @param documents sorted by path
 * @param files all other regular files under the content folder, as paths relative to it, in
 *     Unicode normal form C
 * @param sources the text of every document and include, for excerpts
 */
public record RawSite(
    SortedMap<String, RawSetting> settings,
    List<RawDocument> documents,
    SortedSet<String> files,
    Sources sources) {

  public RawSite {
    documents = List.copyOf(documents);
  }
}
