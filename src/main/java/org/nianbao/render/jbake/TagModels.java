package org.nianbao.render.jbake;

import java.util.List;
import org.jbake.template.model.TemplateModel;

/** JBake's variable {@code tags}, with the addresses that tags have on this site. */
final class TagModels {

  private TagModels() {}

  static List<TemplateModel> of(MemoryContentStore store) {
    return store.documents().tags().stream().map(tag -> model(store, tag)).toList();
  }

  private static TemplateModel model(MemoryContentStore store, DocumentTag tag) {
    TemplateModel model = new TemplateModel();
    model.setName(tag.name());
    model.setUri(tag.address());
    model.setTaggedPosts(store.getPublishedPostsByTag(tag.name()));
    model.setTaggedDocuments(store.getPublishedDocumentsByTag(tag.name()));
    return model;
  }
}
