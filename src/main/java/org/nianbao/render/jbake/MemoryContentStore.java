package org.nianbao.render.jbake;

import java.io.File;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jspecify.annotations.Nullable;

/**
 * JBake's content store without its database. Templates read it through JBake's variables. All
 * documents are published, and each answer is in one order.
 */
final class MemoryContentStore extends ContentStore {

  private static final String POST = "post";

  private final BakeOrder order;
  private final TemplateFaults faults;
  private final Loaded loaded;
  private @Nullable SiteDocuments documents;

  MemoryContentStore(BakeOrder order, TemplateFaults faults) {
    super("memory", "nianbao");
    this.order = order;
    this.faults = faults;
    this.loaded = Loaded.of(order.assets());
  }

  BakeOrder order() {
    return order;
  }

  TemplateFaults faults() {
    return faults;
  }

  Loaded loaded() {
    return loaded;
  }

  /** Made for the first template that asks, as most ask for views alone. */
  synchronized SiteDocuments documents() {
    if (documents == null) {
      documents = new SiteDocuments(order.documents().get());
    }
    return documents;
  }

  @Override
  public long getDocumentCount(String docType) {
    return getAllContent(docType).size();
  }

  @Override
  public long getPublishedCount(String docType) {
    return getAllContent(docType).size();
  }

  @Override
  public DocumentList<DocumentModel> getDocumentByUri(String uri) {
    DocumentList<DocumentModel> found = new DocumentList<>();
    documents().from(uri).ifPresent(found::add);
    return found;
  }

  @Override
  public DocumentList<DocumentModel> getDocumentStatus(String uri) {
    return getDocumentByUri(uri);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts() {
    return getAllContent(POST);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
    return getAllContent(POST);
  }

  /** There are no posts, JBake's own kind of document, so that it means what is tagged here. */
  @Override
  public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
    return getPublishedDocumentsByTag(tag);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
    return documents().tagged(tag);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPages() {
    return getAllContent("page");
  }

  @Override
  public DocumentList<DocumentModel> getPublishedContent(String docType) {
    return getAllContent(docType);
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String docType) {
    return documents().ofType(docType);
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String docType, boolean applyPaging) {
    return getAllContent(docType);
  }

  /** None, so that JBake's own tool for documents has nothing to do. */
  @Override
  public DocumentList<DocumentModel> getUnrenderedContent() {
    return new DocumentList<>();
  }

  @Override
  public Set<String> getTags() {
    return getAllTags();
  }

  @Override
  public Set<String> getAllTags() {
    SortedSet<String> names = new TreeSet<>();
    documents().tags().forEach(it -> names.add(it.name()));
    return names;
  }

  @Override
  public boolean isActive() {
    return true;
  }

  @Override
  public void startup() {}

  @Override
  public void close() {}

  @Override
  public void shutdown() {}

  @Override
  public void drop() {}

  @Override
  public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {}

  @Override
  public void markContentAsRendered(DocumentModel document) {}

  @Override
  public void addDocument(DocumentModel document) {
    throw readOnly();
  }

  @Override
  public void deleteContent(String uri) {
    throw readOnly();
  }

  @Override
  public void deleteAllByDocType(String docType) {
    throw readOnly();
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("the documents of a run do not change");
  }
}
