package org.nianbao.render.jbake;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nianbao.render.view.Prose;

/**
 * A document as JBake's own variables show it to templates.
 *
 * @param type for example {@code report}
 * @param source its file, relative to the content folder, for example {@code
 *     reports/liaobu-town/2012.adoc}
 * @param address of its page, for example {@code reports/liaobu-town/2012/}
 * @param root the relative way from that page to the site's root
 * @param body with links as on its own page
 * @param attributes what else its header says, such as {@code organisation} and {@code year}
 */
public record DocumentDraft(
    String type,
    String source,
    String address,
    String root,
    String title,
    Optional<LocalDate> date,
    List<DocumentTag> tags,
    Prose body,
    SortedMap<String, String> attributes) {

  public DocumentDraft {
    tags = List.copyOf(tags);
    attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
  }
}
