package org.nianbao.render.jbake;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleDate;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.template.ModelExtractors;
import org.jbake.template.NoModelExtractorException;
import org.jbake.template.TemplateEngineAdapter;
import org.jspecify.annotations.Nullable;
import org.nianbao.render.view.TagView;

/**
 * What templates can name: {@code shell}, {@code view}, {@code t(key, …)}, {@code url(address)} and
 * {@code integrity(address)}, and beside them the variables that JBake documents, except those that
 * give way to more than the site: {@code db}, {@code data} and {@code renderer}.
 */
final class TemplateVariables implements TemplateHashModel {

  private static final Set<String> HIDDEN =
      Set.of(ModelAttributes.DB, ModelAttributes.DATA, ModelAttributes.RENDERER);

  private static final String TAGS = "tags";

  private final ObjectWrapper wrapper;
  private final MemoryContentStore store;
  private final PageDraft page;
  private final Map<String, Object> constants;
  private final Usage usage;

  /**
   * @param constants what is the same for all pages, by name
   * @param usage is told what was asked for beside the page's own view
   */
  TemplateVariables(
      ObjectWrapper wrapper,
      MemoryContentStore store,
      PageDraft page,
      Map<String, Object> constants,
      Usage usage) {
    this.wrapper = wrapper;
    this.store = store;
    this.page = page;
    this.constants = constants;
    this.usage = usage;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    if (HIDDEN.contains(key)) {
      return null;
    }
    Object constant = constants.get(key);
    if (constant != null) {
      return wrapper.wrap(constant);
    }
    return switch (key) {
      case "shell" -> wrapper.wrap(page.shell());
      case "view" -> wrapper.wrap(page.view());
      case "t" -> TemplateFunctions.message(store.order().messages());
      case "url" -> TemplateFunctions.url(page.shell().root(), store.loaded());
      case "integrity" -> TemplateFunctions.integrity(store.loaded());
      case ModelAttributes.PUBLISHED_DATE -> today();
      default -> wrapper.wrap(value(key));
    };
  }

  private TemplateModel today() {
    usage.ofToday();
    return new SimpleDate(DocumentModels.date(store.order().today()), TemplateDateModel.DATE);
  }

  private @Nullable Object value(String key) {
    switch (key) {
      case TAGS -> {
        usage.ofDocuments();
        return TagModels.of(store);
      }
      case ModelAttributes.CONTENT -> {
        usage.ofDocuments();
        return content();
      }
      case ModelAttributes.TAG -> {
        return page.view() instanceof TagView tag ? tag.name() : null;
      }
      default -> {
        return extracted(key);
      }
    }
  }

  private DocumentModel content() {
    DocumentModel shown =
        page.document().flatMap(store.documents()::from).orElseGet(DocumentModel::new);
    return LateDocument.of(page, shown);
  }

  private @Nullable Object extracted(String key) {
    Map<String, Object> model = new TreeMap<>(constants);
    if (page.view() instanceof TagView tag) {
      model.put(ModelAttributes.TAG, tag.name());
    }
    try {
      Object value =
          ModelExtractors.getInstance()
              .extractAndTransform(store, key, model, new TemplateEngineAdapter.NoopAdapter());
      usage.ofDocuments();
      return value;
    } catch (NoModelExtractorException unknown) {
      return null;
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
