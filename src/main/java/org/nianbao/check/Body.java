package org.nianbao.check;

import java.util.List;
import java.util.Set;
import org.nianbao.check.prose.Passage;
import org.nianbao.model.Text;

/**
 * A document's text, ready for a page.
 *
 * @param anchors the ids on its page that can be linked to
 * @param attachments the files that it shows or links to, relative to the content folder
 * @param links to verify once all documents are read
 * @param passages the text of a report, block by block; none for other documents
 */
record Body(
    Text text,
    Set<String> anchors,
    Set<String> attachments,
    List<PendingLink> links,
    List<Passage> passages) {

  Body {
    anchors = Set.copyOf(anchors);
    attachments = Set.copyOf(attachments);
    links = List.copyOf(links);
    passages = List.copyOf(passages);
  }
}
