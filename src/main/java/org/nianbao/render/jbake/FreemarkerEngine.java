package org.nianbao.render.jbake;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.ModelAttributes;

/**
 * FreeMarker as this site wants it: everything escaped, nothing of the machine, the clock or the
 * JVM within reach, and every failure told. May be used by several threads.
 */
final class FreemarkerEngine {

  private final Configuration freemarker;
  private final MemoryContentStore store;
  private final Map<String, Object> constants = new TreeMap<>();

  FreemarkerEngine(JBakeConfiguration configuration, MemoryContentStore store) {
    this.store = store;
    freemarker = new Configuration(Configuration.VERSION_2_3_35);
    try {
      freemarker.setTemplateLoader(new ConfinedTemplateLoader(configuration.getTemplateFolder()));
      freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
      setOutput();
      setLimits();
      constants.put(ModelAttributes.CONFIG, plain(configuration.asHashMap()));
      constants.put(ModelAttributes.VERSION, configuration.getVersion());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The settings without JBake's folders, which are places of this machine. */
  private static Map<String, Object> plain(Map<String, Object> config) {
    Map<String, Object> plain = new TreeMap<>(config);
    plain.values().removeIf(File.class::isInstance);
    return plain;
  }

  private void setOutput() {
    freemarker.setDefaultEncoding(StandardCharsets.UTF_8.name());
    freemarker.setOutputEncoding(StandardCharsets.UTF_8.name());
    freemarker.setRecognizeStandardFileExtensions(true);
    freemarker.setLocalizedLookup(false);
    freemarker.setLocale(Locale.ROOT);
    freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
    freemarker.setNumberFormat("c");
    freemarker.setBooleanFormat("c");
    freemarker.setDateFormat("iso");
    freemarker.setDateTimeFormat("iso");
    freemarker.setTimeFormat("iso");
  }

  private void setLimits() {
    freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    freemarker.setAPIBuiltinEnabled(false);
    freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    freemarker.setAttemptExceptionReporter((failure, environment) -> {});
    freemarker.setLogTemplateExceptions(false);
    freemarker.setWrapUncheckedExceptions(true);
  }

  /** {@code usage} is told what the template asked for beside the page's own view. */
  String print(PageDraft page, String template, Usage usage) throws IOException, TemplateException {
    StringWriter printed = new StringWriter(8192);
    TemplateVariables variables =
        new TemplateVariables(freemarker.getObjectWrapper(), store, page, constants, usage);
    freemarker.getTemplate(template).process(variables, printed);
    return printed.toString();
  }
}
