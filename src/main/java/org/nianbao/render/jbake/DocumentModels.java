package org.nianbao.render.jbake;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/** Documents as JBake hands them to templates. */
final class DocumentModels {

  private DocumentModels() {}

  /** The documents of one type, newest first, those without a date by their file's name. */
  static DocumentList<DocumentModel> of(List<DocumentDraft> drafts) {
    DocumentList<DocumentModel> models = new DocumentList<>();
    drafts.stream()
        .sorted(
            Comparator.comparing(
                    (DocumentDraft it) -> it.date().orElse(LocalDate.MIN),
                    Comparator.reverseOrder())
                .thenComparing(DocumentDraft::source))
        .map(DocumentModels::model)
        .forEach(models::add);
    linkNeighbours(List.copyOf(models));
    return models;
  }

  static Date date(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static DocumentModel model(DocumentDraft draft) {
    DocumentModel model = new LateDocument(draft.body()::html);
    model.putAll(draft.attributes());
    model.setType(draft.type());
    model.setStatus(ModelAttributes.Status.PUBLISHED);
    model.setTitle(draft.title());
    model.setTags(draft.tags().stream().map(DocumentTag::name).toArray(String[]::new));
    model.setUri(draft.address() + "index.html");
    model.setNoExtensionUri(draft.address());
    model.setRootPath(draft.root());
    model.setSourceUri(draft.source());
    draft.date().ifPresent(day -> model.setDate(date(day)));
    return model;
  }

  private static void linkNeighbours(List<DocumentModel> models) {
    for (int i = 1; i < models.size(); i++) {
      DocumentModel newer = models.get(i - 1);
      DocumentModel older = models.get(i);
      newer.setPreviousContent(reference(older));
      older.setNextContent(reference(newer));
    }
  }

  /** As much of a document as JBake gives its neighbours. */
  private static DocumentModel reference(DocumentModel model) {
    DocumentModel reference = new DocumentModel();
    reference.setNoExtensionUri(model.getNoExtensionUri());
    reference.setUri(model.getUri());
    reference.setTitle(model.getTitle());
    return reference;
  }
}
