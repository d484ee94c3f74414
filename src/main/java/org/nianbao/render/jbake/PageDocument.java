package org.nianbao.render.jbake;

import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/** A page as JBake renders it: one of its documents, which brings its draft along. */
final class PageDocument extends DocumentModel {

  private final transient PageDraft draft;

  PageDocument(PageDraft draft, DocumentModel document) {
    this.draft = draft;
    putAll(document);
    setType(draft.type());
    setStatus(ModelAttributes.Status.PUBLISHED);
    setTitle(draft.shell().title());
    setUri(draft.file());
    setNoExtensionUri(draft.address());
    setRootPath(draft.shell().root());
    setRendered(false);
  }

  PageDraft draft() {
    return draft;
  }
}
