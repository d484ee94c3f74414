package org.nianbao.render.jbake;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleDate;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.File;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jbake.app.ContentStore;
import org.jbake.model.ModelAttributes;
import org.jbake.template.ModelExtractors;
import org.jbake.template.NoModelExtractorException;
import org.jbake.template.TemplateEngineAdapter;
import org.jspecify.annotations.Nullable;
import org.nianbao.render.view.TagView;

/**
 * What templates can name: {@code shell}, {@code view}, {@code t(key, …)} and {@code url(address)},
 * and beside them the variables that JBake documents, except those that give way to more than the
 * site: {@code db}, {@code data} and {@code renderer}.
 */
final class TemplateVariables implements TemplateHashModel {

  private static final Set<String> HIDDEN =
      Set.of(ModelAttributes.DB, ModelAttributes.DATA, ModelAttributes.RENDERER);

  private static final String TAGS = "tags";

  private final ObjectWrapper wrapper;
  private final Map<String, Object> model;
  private final ContentStore store;
  private final Map<String, TemplateModel> own = new TreeMap<>();

  TemplateVariables(
      ObjectWrapper wrapper, org.jbake.template.model.TemplateModel model, ContentStore store)
      throws TemplateModelException {
    this.wrapper = wrapper;
    this.model = new TreeMap<>(model);
    this.store = store;
    this.model.computeIfPresent(ModelAttributes.CONFIG, (key, it) -> plain(model.getConfig()));
    if (store instanceof MemoryContentStore memory
        && model.getContent() instanceof PageDocument page) {
      addOwn(memory, page.draft());
    }
  }

  private void addOwn(MemoryContentStore memory, PageDraft page) throws TemplateModelException {
    own.put("shell", wrapper.wrap(page.shell()));
    own.put("view", wrapper.wrap(page.view()));
    own.put("t", TemplateFunctions.message(memory.order().messages()));
    own.put("url", TemplateFunctions.url(page.shell().root()));
    own.put(
        ModelAttributes.PUBLISHED_DATE,
        new SimpleDate(DocumentModels.date(memory.order().today()), TemplateDateModel.DATE));
    if (page.view() instanceof TagView tag) {
      model.put(ModelAttributes.TAG, tag.name());
    }
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    if (HIDDEN.contains(key)) {
      return null;
    }
    TemplateModel mine = own.get(key);
    return mine != null ? mine : wrapper.wrap(value(key));
  }

  private @Nullable Object value(String key) {
    if (key.equals(TAGS) && store instanceof MemoryContentStore memory) {
      return TagModels.of(memory);
    }
    try {
      return ModelExtractors.getInstance()
          .extractAndTransform(store, key, model, new TemplateEngineAdapter.NoopAdapter());
    } catch (NoModelExtractorException e) {
      return model.get(key);
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  /** The settings without JBake's folders, which are places of this machine. */
  private static Map<String, Object> plain(Map<String, Object> config) {
    Map<String, Object> plain = new TreeMap<>(config);
    plain.values().removeIf(File.class::isInstance);
    return plain;
  }
}
