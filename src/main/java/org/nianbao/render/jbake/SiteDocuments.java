package org.nianbao.render.jbake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.nianbao.cache.Digest;

/** The documents of a site as JBake's variables show them, each answer in one order. */
final class SiteDocuments {

  private final List<DocumentDraft> drafts;
  private final SortedMap<String, DocumentList<DocumentModel>> byType = new TreeMap<>();
  private final Map<String, DocumentModel> bySource = new TreeMap<>();
  private final SortedMap<String, DocumentTag> tags = new TreeMap<>();
  private final SortedMap<String, DocumentList<DocumentModel>> byTag = new TreeMap<>();

  SiteDocuments(List<DocumentDraft> drafts) {
    this.drafts = drafts;
    drafts.stream()
        .collect(groupingBy(DocumentDraft::type, TreeMap::new, toList()))
        .forEach((type, ofType) -> byType.put(type, DocumentModels.of(ofType)));
    byType.values().stream()
        .flatMap(DocumentList::stream)
        .forEach(model -> bySource.put(model.getSourceuri(), model));
    drafts.stream()
        .flatMap(document -> document.tags().stream())
        .forEach(tag -> tags.put(tag.name(), tag));
    byType.values().stream().flatMap(DocumentList::stream).forEach(this::addByTags);
  }

  private void addByTags(DocumentModel model) {
    for (String tag : model.getTags()) {
      byTag.computeIfAbsent(tag, it -> new DocumentList<>()).add(model);
    }
  }

  DocumentList<DocumentModel> ofType(String type) {
    return byType.getOrDefault(type, new DocumentList<>());
  }

  DocumentList<DocumentModel> tagged(String tag) {
    return byTag.getOrDefault(tag, new DocumentList<>());
  }

  Optional<DocumentModel> from(String source) {
    return Optional.ofNullable(bySource.get(source));
  }

  /** By name. */
  List<DocumentTag> tags() {
    return List.copyOf(tags.values());
  }

  /** Changes whenever any document does. */
  Digest digest() {
    return Digest.of(
        drafts.stream()
            .flatMap(
                it ->
                    List.of(
                        it.type(),
                        it.source(),
                        it.address(),
                        it.title(),
                        it.date().toString(),
                        it.tags().toString(),
                        it.body().digest().hex(),
                        it.attributes().toString())
                        .stream())
            .toList());
  }
}
