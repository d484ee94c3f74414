package org.nianbao.check;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.nianbao.model.Picture;
import org.nianbao.read.ImageSize;

/**
 * What a text can be linked by, and where it leads.
 *
 * @param anchors the ids on its page that can be linked to
 * @param attachments the files that it shows or links to, relative to the content folder
 * @param pictures those that it shows, with their sizes as far as they are known
 * @param links to verify once all documents are read
 */
record References(
    Set<String> anchors,
    Set<String> attachments,
    SortedMap<String, Optional<ImageSize>> pictures,
    List<PendingLink> links) {

  References {
    anchors = Set.copyOf(anchors);
    attachments = Set.copyOf(attachments);
    pictures = Collections.unmodifiableSortedMap(pictures);
    links = List.copyOf(links);
  }

  /** The pictures of which it shows a smaller version. */
  Stream<String> large() {
    return pictures.entrySet().stream()
        .filter(it -> it.getValue().filter(size -> isLarge(it.getKey(), size)).isPresent())
        .map(Map.Entry::getKey);
  }

  private static boolean isLarge(String file, ImageSize size) {
    return Picture.isLarge(file, size.width(), size.height());
  }
}
