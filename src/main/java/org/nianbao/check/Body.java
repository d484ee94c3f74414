package org.nianbao.check;

import java.util.List;
import org.nianbao.check.prose.Passage;
import org.nianbao.model.Text;

/**
 * A document's text, ready for a page.
 *
 * @param passages the text of a report, block by block; none for other documents
 */
record Body(Text text, References references, List<Passage> passages) {

  Body {
    passages = List.copyOf(passages);
  }
}
