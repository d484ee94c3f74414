package org.nianbao.render.jbake;

import java.util.function.Supplier;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jspecify.annotations.Nullable;

/** A document of JBake whose body is made when a template prints it. */
final class LateDocument extends DocumentModel {

  private final transient Supplier<String> body;

  LateDocument(Supplier<String> body) {
    this.body = body;
    putAll(createDefaultDocumentModel());
    setBody("");
  }

  /** The document that a page shows, as JBake's variable {@code content}. */
  static DocumentModel of(PageDraft page, DocumentModel shown) {
    DocumentModel content = new LateDocument(shown::getBody);
    content.putAll(shown);
    content.setType(page.type());
    content.setStatus(ModelAttributes.Status.PUBLISHED);
    content.setTitle(page.shell().title());
    content.setUri(page.file());
    content.setNoExtensionUri(page.address());
    content.setRootPath(page.shell().root());
    content.setRendered(false);
    return content;
  }

  @Override
  public @Nullable Object get(Object key) {
    return ModelAttributes.BODY.equals(key) ? body.get() : super.get(key);
  }
}
