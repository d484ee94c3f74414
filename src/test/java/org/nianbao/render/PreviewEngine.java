package org.nianbao.render;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nianbao.render.view.Shell;

/** Renders the site's own templates with views made up for the purpose. */
final class PreviewEngine {

  static {
    // Else it writes every template it loads into the log of the validator's log4j.
    System.setProperty("org.freemarker.loggerLibrary", "none");
  }

  private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
  private final PreviewMessages messages;

  PreviewEngine(Path templates, PreviewMessages messages) {
    this.messages = messages;
    try {
      configuration.setDirectoryForTemplateLoading(templates.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    configuration.setDefaultEncoding("UTF-8");
    configuration.setOutputEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setLocalizedLookup(false);
    configuration.setLogTemplateExceptions(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
  }

  String render(String template, Shell shell, Object view) {
    TemplateMethodModelEx t = args -> message(texts(args));
    TemplateMethodModelEx url = args -> shell.root() + texts(args).get(0);
    TemplateMethodModelEx integrity = args -> "";
    StringWriter out = new StringWriter();
    try {
      configuration
          .getTemplate(template)
          .process(
              Map.of("shell", shell, "view", view, "t", t, "url", url, "integrity", integrity),
              out);
    } catch (TemplateException | IOException e) {
      throw new IllegalStateException(template + ": " + e.getMessage(), e);
    }
    return out.toString();
  }

  private String message(List<String> texts) {
    return messages.text(texts.get(0), texts.subList(1, texts.size()).toArray());
  }

  private static List<String> texts(List<?> args) throws TemplateModelException {
    for (Object arg : args) {
      if (!(arg instanceof TemplateScalarModel)) {
        throw new TemplateModelException("not a text: " + arg);
      }
    }
    return args.stream().map(Object::toString).toList();
  }
}
