package org.nianbao.render.jbake;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * FreeMarker as this site wants it: everything escaped, nothing of the machine, the clock or the
 * JVM within reach, and every failure told. JBake finds it by {@code
 * META-INF/org.jbake.parser.TemplateEngines.properties} and makes it itself.
 */
public final class FreemarkerEngine extends AbstractTemplateEngine {

  private final Configuration freemarker;

  public FreemarkerEngine(JBakeConfiguration config, ContentStore db) {
    super(config, db);
    freemarker = new Configuration(Configuration.VERSION_2_3_35);
    try {
      freemarker.setTemplateLoader(new ConfinedTemplateLoader(config.getTemplateFolder()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    setOutput();
    setLimits();
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

  @Override
  public void renderDocument(TemplateModel model, String templateName, Writer writer)
      throws RenderingException {
    try {
      freemarker
          .getTemplate(templateName)
          .process(new TemplateVariables(freemarker.getObjectWrapper(), model, db), writer);
      model.getContent().setRendered(true);
    } catch (IOException | TemplateException e) {
      throw new RenderingException(e);
    }
  }
}
