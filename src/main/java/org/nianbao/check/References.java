package org.nianbao.check;

import java.util.List;
import java.util.Set;

/**
 * What a text can be linked by, and where it leads.
 *
 * @param anchors the ids on its page that can be linked to
 * @param attachments the files that it shows or links to, relative to the content folder
 * @param links to verify once all documents are read
 */
record References(Set<String> anchors, Set<String> attachments, List<PendingLink> links) {

  References {
    anchors = Set.copyOf(anchors);
    attachments = Set.copyOf(attachments);
    links = List.copyOf(links);
  }
}
