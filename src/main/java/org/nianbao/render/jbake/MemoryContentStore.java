package org.nianbao.render.jbake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/**
 * JBake's content store without its database. Templates read it through JBake's variables. All
 * documents are published, and each answer is in one order.
 */
final class MemoryContentStore extends ContentStore {

  private static final String POST = "post";

  private final BakeOrder order;
  private final TemplateFaults faults;
  private final SortedMap<String, DocumentList<DocumentModel>> byType = new TreeMap<>();
  private final Map<String, DocumentModel> bySource = new TreeMap<>();
  private final SortedMap<String, DocumentTag> tags = new TreeMap<>();
  private final SortedMap<String, DocumentList<DocumentModel>> byTag = new TreeMap<>();

  MemoryContentStore(BakeOrder order, TemplateFaults faults) {
    super("memory", "nianbao");
    this.order = order;
    this.faults = faults;
    order.documents().stream()
        .collect(groupingBy(DocumentDraft::type, TreeMap::new, toList()))
        .forEach((type, drafts) -> byType.put(type, DocumentModels.of(drafts)));
    byType.values().stream()
        .flatMap(DocumentList::stream)
        .forEach(model -> bySource.put(model.getSourceuri(), model));
    order.documents().stream()
        .flatMap(document -> document.tags().stream())
        .forEach(tag -> tags.put(tag.name(), tag));
    byType.values().stream()
        .flatMap(DocumentList::stream)
        .forEach(
            model -> {
              for (String tag : model.getTags()) {
                byTag.computeIfAbsent(tag, it -> new DocumentList<>()).add(model);
              }
            });
  }

  BakeOrder order() {
    return order;
  }

  TemplateFaults faults() {
    return faults;
  }

  /** The document that a page shows; an empty one for a list. */
  DocumentModel document(PageDraft page) {
    return page.document().map(bySource::get).orElseGet(DocumentModel::new);
  }

  /** By name, in one order. */
  List<DocumentTag> documentTags() {
    return List.copyOf(tags.values());
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
    DocumentModel document = bySource.get(uri);
    if (document != null) {
      found.add(document);
    }
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
    return byTag.getOrDefault(tag, new DocumentList<>());
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
    return byType.getOrDefault(docType, new DocumentList<>());
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
    SortedSet<String> names = new TreeSet<>(tags.keySet());
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
